import { html, nothing } from 'lit';
import { whyAddress } from '../../actions/why.js';
import { icon } from '../../components/icons.js';
import { pointsBadge } from '../../components/rule-changes.js';
import { text } from '../../texts.en.js';
import { costOfFinding } from './grouped.js';

/**
 * One rule with what breaks it.
 *
 * @param {import('./grouped.js').RuleGroup} group
 * @param {string} severity
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {any} rule of the catalogue; undefined until it is there
 * @param {{most: number, more: () => void}} options how many are shown
 */
export function ruleView(group, severity, model, rule, { most, more }) {
  const words = text.findings;
  const rest = group.findings.length - most;
  return html`
    <details class="card rule" ?open=${severity !== 'SOFT'}>
      <summary>
        <span class="rule-title">${rule?.title || group.rule}</span>
        <span class="soft rule-count">${text.count.findings(group.findings.length)}</span>
        ${pointsBadge(severity, group.cost)}
      </summary>
      <div class="stack-s">
        ${rule ? html`<p class="soft">${rule.description}</p>` : nothing}
        <ul class="plain-list rule-findings">
          ${group.findings.slice(0, most).map((finding) => findingView(finding, severity, model))}
        </ul>
        ${rest > 0 ? html`<div><button class="button" @click=${more}>${words.more(rest)}</button></div>` : nothing}
      </div>
    </details>
  `;
}

function findingView(finding, severity, model) {
  const words = text.findings;
  const session = finding.sessions.map((id) => model.sessions.get(id)).find(Boolean);
  return html`
    <li>
      ${pointsBadge(severity, costOfFinding(finding))}
      <span dir="auto"
        >${finding.message}
        ${finding.private ? html`<span class="badge">${words.private}</span>` : nothing}</span
      >
      ${session
        ? html`<a class="button quiet" href=${whyAddress(session.id)} aria-label=${words.showLabel(session.title)}
            >${words.show}${icon('out')}</a
          >`
        : nothing}
    </li>
  `;
}
