import { html, nothing } from 'lit';
import { costBetween, scoreOf } from '../../format.js';
import { rightsOf } from '../../model/rights.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';

/** The score in words: what is broken, who is left out, and whether it could be better. */
export function scoreView(state) {
  const { agenda, head } = state;
  const { kpis, modelOutput } = head;
  if (!modelOutput.score) {
    return nothing;
  }
  const words = text.findings.state;
  const score = scoreOf(modelOutput.score);
  const isBroken = score.hard !== 0;
  const hard = modelOutput.findings.filter((one) => one.severity === 'HARD').length;
  const waiting = modelOutput.waitlist.length;
  return html`
    <section class="notice ${isBroken ? 'bad' : waiting ? 'warn' : 'good'}" aria-label=${words.title}>
      <div class="stack-s">
        <p><strong>${isBroken ? words.broken(hard) : words.feasible}</strong></p>
        <p>
          ${waiting ? words.waits(waiting) : words.allPlaced} ${score.soft ? words.cost(-score.soft) : nothing}
          ${optimalityWords(kpis, modelOutput.score)}
        </p>
        ${rightsOf(state).all
          ? html`<div class="row">
              ${isBroken || waiting
                ? html`<a class="button" href=${address(agenda.slug, 'findings', 'why-not')}>${words.whyNot}</a>`
                : nothing}
              ${kpis?.optimality === 'PROVEN'
                ? nothing
                : html`<a class="button" href=${address(agenda.slug, 'proposals')}>${words.search}</a>`}
            </div>`
          : nothing}
      </div>
    </section>
  `;
}

function optimalityWords(kpis, score) {
  const words = text.findings.state;
  if (kpis?.optimality === 'GAP') {
    const gap = costBetween(kpis.bound, score);
    const level = gap.hard ? 'hard' : gap.medium ? 'medium' : 'soft';
    return words.GAP(words.gap(gap[level], level));
  }
  return words[kpis?.optimality] || words.UNKNOWN;
}
