import { html, nothing } from 'lit';
import { compareRevisions } from '../../actions/compare.js';
import { costBadge } from '../../components/cost-badge.js';
import { choice } from '../../components/field.js';
import { ruleChanges } from '../../components/rule-changes.js';
import { costBetween } from '../../format.js';
import { text } from '../../texts.en.js';
import { measuresTable } from './measures.js';

const MOST = 15;
const LONGEST = 60;
const BETTER = {
  placed: 'more',
  waitlisted: 'less',
  minutesPlaced: 'more',
  minutesCut: 'less',
  clusterSwitches: 'less',
  hardFindings: 'less',
  softFindings: 'less',
};

/** What lies between two revisions. @param {Readonly<import('../../state.js').State>} state */
export function revisionsView({ agenda, history, views }) {
  const words = text.compare.revisions;
  if (agenda.head < 2) {
    return html`<p class="notice">${words.only}</p>`;
  }
  const { from, to, before, after, diff, reading, failure } = views.compare || {};
  const options = history.map((one) => ({
    value: String(one.number),
    label: words.option(one.number, shortened(one.summary)),
  }));
  const pick = (which) => (value) => {
    const now = { from, to, [which]: Number(value) };
    compareRevisions(now.from, now.to);
  };
  return html`
    <p class="soft">${words.intro}</p>
    <div class="filter-row">
      ${choice({ id: 'compare-from', label: words.from, value: String(from), options, change: pick('from') })}
      ${choice({ id: 'compare-to', label: words.to, value: String(to), options, change: pick('to') })}
    </div>
    ${failure ? html`<div class="notice bad" role="alert">${failure.message}</div>` : nothing}
    ${reading ? html`<p class="row" role="status"><span class="spinner"></span>${words.reading}</p>` : nothing}
    ${!reading && diff ? resultView(before, after, diff) : nothing}
  `;
}

const shortened = (summary) => (summary.length > LONGEST ? `${summary.slice(0, LONGEST)} …` : summary);

function resultView(before, after, diff) {
  const words = text.compare.revisions;
  const measures = Object.entries(BETTER).map(([name, better]) => ({
    title: text.compare.kpis[name][0],
    unit: text.compare.kpis[name][1],
    a: before.kpis[name],
    b: after.kpis[name],
    better: /** @type {any} */ (better),
  }));
  const told = diff.told.length;
  return html`
    <section class="stack-s">
      <div class="row">
        <h2>${words.changes}</h2>
        ${costBadge(costBetween(diff.score.before, diff.score.after))}
      </div>
      ${diff.changes.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul>
            ${diff.changes.slice(0, MOST).map((one) => html`<li dir="auto">${one.message}</li>`)}
            ${diff.changes.length > MOST ? html`<li>${words.more(diff.changes.length - MOST)}</li>` : nothing}
          </ul>`}
      <p>
        ${told
          ? html`<strong>${words.told(told)}:</strong> <span dir="auto">${diff.told.map((one) => one.name).join(', ')}</span>`
          : words.toldNobody}
      </p>
    </section>
    <section class="stack-s">
      <h2>${words.measures}</h2>
      ${measuresTable({
        caption: words.measures,
        names: [words.name(before.metadata.number), words.name(after.metadata.number)],
        measures,
      })}
    </section>
    <section class="stack-s">
      <h2>${words.rules}</h2>
      ${diff.score.rules.length ? ruleChanges(diff.score.rules) : html`<p class="soft">${words.noRules}</p>`}
    </section>
  `;
}
