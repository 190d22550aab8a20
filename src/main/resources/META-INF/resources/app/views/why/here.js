import { html, nothing } from 'lit';
import { pointsBadge } from '../../components/rule-changes.js';
import { scoreOf } from '../../format.js';
import { text } from '../../texts.en.js';

/**
 * What rules say of a session where it is. Until the server has told what of it is the session's
 * share, the findings of the revision stand there.
 *
 * @param {import('../../model/agenda-model.js').Session} session
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {any} why what was read of it
 */
export function hereView(session, model, why) {
  const findings = why?.here?.findings || model.findings.get(session.id) || [];
  if (!session.place && findings.length === 0) {
    return nothing;
  }
  return html`
    <section class="stack-s" aria-label=${session.place ? text.why.hereTitle : text.why.waitsTitle}>
      <h3>${session.place ? text.why.hereTitle : text.why.waitsTitle}</h3>
      <p class="soft">${sumWords(why?.here?.share, findings)}</p>
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
