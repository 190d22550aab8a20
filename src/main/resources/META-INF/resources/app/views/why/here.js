import { html, nothing } from 'lit';
import { pointsBadge } from '../../components/rule-changes.js';
import { scoreOf } from '../../format.js';
import { text } from '../../texts.en.js';

/**
 * What rules say of a session where it is.
 *
 * @param {import('../../model/agenda-model.js').Session} session
 * @param {any[]} findings that name it
 * @param {string} [share] of the score that is the session's; absent until it is known
 */
export function hereView(session, findings, share) {
  if (!session.place && findings.length === 0) {
    return nothing;
  }
  return html`
    <section class="stack-s" aria-label=${session.place ? text.why.hereTitle : text.why.waitsTitle}>
      <h3>${session.place ? text.why.hereTitle : text.why.waitsTitle}</h3>
      <p class="soft">${sumWords(share, findings)}</p>
      <ul class="plain-list costs">
        ${findings.map(
          (finding) => html`<li>
            ${pointsBadge(finding.severity, finding.share ?? finding.weight * finding.penalty)}
            <span dir="auto">${finding.message}</span>
          </li>`,
        )}
      </ul>
    </section>
  `;
}

function sumWords(share, findings) {
  if (findings.length === 0) {
    return text.why.costsNothing;
  }
  if (!share) {
    return nothing;
  }
  const score = scoreOf(share);
  const parts = Object.entries(score)
    .filter(([, points]) => points !== 0)
    .map(([level, points]) => text.why.points(-points, level));
  return text.why.costsHere(parts.join(', '));
}
