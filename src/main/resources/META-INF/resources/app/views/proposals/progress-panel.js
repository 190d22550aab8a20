import { html, nothing } from 'lit';
import { stopSearch } from '../../actions/proposals.js';
import { costBadge } from '../../components/cost-badge.js';
import { scoreCurve } from '../../components/score-curve.js';
import { costBetween } from '../../format.js';
import { text } from '../../texts.en.js';
import { ruleGains } from './rule-changes.js';

/** A search that waits or runs. */
export function progressPanel(view, state) {
  const words = text.proposals.progress;
  const { proposal, curve, ahead, limits = {}, stopping } = view;
  const { metadata } = proposal;
  const isWaiting = metadata.solverStatus !== 'SOLVING_ACTIVE';
  const limit = text.proposals.drawer.times[limits[proposal.id]];
  const score = curve.at(-1)?.score || metadata.score;
  return html`
    <section class="card stack progress" aria-live="off">
      <div class="row spread">
        <h2 class="row"><span class="spinner"></span>${isWaiting ? words.waiting : words.searching}</h2>
        ${score ? costBadge(costBetween(state.head.metadata.score, score)) : nothing}
      </div>
      <p class="soft">
        ${isWaiting
          ? ahead === null
            ? nothing
            : words.ahead(ahead)
          : html`${words.elapsed(Math.max(0, Math.round((Date.now() - Date.parse(metadata.startDateTime)) / 1000)))}${limit
              ? html`, ${words.limit(limit)}`
              : nothing}`}
      </p>
      ${curve.length ? scoreCurve(curve, Date.parse(metadata.startDateTime)) : html`<div class="curve-empty soft">${words.nothingYet}</div>`}
      <h3>${words.better}</h3>
      ${proposal.diff?.score.rules.some((rule) => rule.change < 0)
        ? ruleGains(proposal.diff.score.rules)
        : html`<p class="soft">${words.noGain}</p>`}
      <div>
        <button type="button" class="button" ?disabled=${stopping} @click=${() => stopSearch(proposal.id)}>
          ${stopping ? words.stopping : words.stop}
        </button>
      </div>
    </section>
  `;
}
