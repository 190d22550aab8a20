import { html, nothing } from 'lit';
import { dropProposal, showAs, takeProposal } from '../../actions/proposals.js';
import { costBadge, costKind } from '../../components/cost-badge.js';
import { ask } from '../../components/pl-dialog.js';
import { toldList } from '../../components/told-list.js';
import { costBetween, number, scoreOf } from '../../format.js';
import { text } from '../../texts.en.js';
import { movesList } from './moves-list.js';
import { ruleGains, ruleTable } from './rule-changes.js';

/** What a search found, against the agenda as it is now; all, some or nothing of it can be taken. */
export function proposalResult(view, state) {
  const words = text.proposals.result;
  const { proposal, kpis, chosen, taking } = view;
  const { diff, metadata, outdated, clashes, left, id } = proposal;
  const drop = async () => {
    if (await ask({ title: words.dropSure, words: words.dropWords, yes: words.drop, danger: true })) {
      dropProposal(id);
    }
  };
  const dropButton = html`<button type="button" class="button danger" @click=${drop}>${words.drop}</button>`;
  if (!diff) {
    return html`<div class="notice bad" role="alert"><div class="stack-s"><strong>${words.failed}</strong>
      <p>${metadata.failureMessage}</p></div></div><div>${dropButton}</div>`;
  }
  const sessions = diff.changes.map((change) => change.session);
  const taken = chosen ? chosen.filter((session) => sessions.includes(session)) : sessions;
  const isAll = taken.length === sessions.length;
  return html`
    ${verdict(diff, kpis)}
    ${outdated ? html`<div class="notice">${words.outdated(proposal.revision, state.agenda.head)}</div>` : nothing}
    ${clashes.length ? html`<div class="notice warn">${words.clashes(clashes.length)}</div>` : nothing}
    ${left.length ? html`<div class="notice warn" dir="auto">${words.left(left.join(', '))}</div>` : nothing}
    ${sessions.length === 0
      ? html`<div class="card empty">${words.nothing}</div><div>${dropButton}</div>`
      : html`
          ${movesList(diff.changes, taken, clashes, state, html`
            <span class="switch" role="group" aria-label=${words.shown}>
              ${/** @type {const} */ (['list', 'grid']).map(
                (as) => html`<button type="button" aria-pressed=${(view.as || 'list') === as} @click=${() => showAs(as)}>${words.as[as]}</button>`,
              )}
            </span>
          `, view.as === 'grid')}
          <div class="take-bar row">
            <button
              type="button"
              class="button main"
              ?disabled=${taking || taken.length === 0}
              @click=${() => takeProposal(proposal, isAll ? null : taken)}
            >
              ${taking
                ? html`<span class="spinner"></span>${words.taking}`
                : isAll
                  ? words.takeAll
                  : words.takeSome(taken.length)}
            </button>
            ${dropButton}
          </div>
          <section class="card stack-s" aria-labelledby="told">
            <h2 id="told">${words.told(diff.told.length)}</h2>
            ${diff.told.length ? toldList(diff.told) : html`<p class="soft">${words.toldNobody}</p>`}
          </section>
          <section class="stack-s" aria-labelledby="by-rule">
            <h2 id="by-rule">${words.score}</h2>
            ${ruleTable(diff.score.rules)}
          </section>
        `}
  `;
}

function verdict({ score }, kpis) {
  const words = text.proposals.result;
  const cost = costBetween(score.before, score.after);
  const level = cost.hard ? 'hard' : cost.medium ? 'medium' : 'soft';
  const kind = costKind(cost);
  return html`
    <section class="card stack-s verdict ${kind}">
      <h2 class="row">${costBadge(cost)}<span>${words.verdict[kind](number(Math.abs(cost[level])), level)}</span></h2>
      ${kpis
        ? html`<p>
            ${words.hard(kpis.hardFindings)} ${words.placed(kpis.placed, kpis.waitlisted)} ${words.cut(kpis.minutesCut)}
          </p>
          <p class="soft">${optimality(kpis, score.after)}</p>`
        : nothing}
      ${ruleGains(score.rules)}
    </section>
  `;
}

function optimality({ optimality: known, bound }, after) {
  const words = text.proposals.result.optimality;
  if (known !== 'GAP') {
    return words[known] || words.UNKNOWN;
  }
  const gap = costBetween(bound, after);
  const shown = number(-scoreOf(bound).soft);
  return gap.hard || gap.medium ? words.GAP_OTHER(shown) : words.GAP(shown, number(gap.soft));
}
