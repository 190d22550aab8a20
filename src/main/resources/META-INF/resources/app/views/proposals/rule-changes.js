import { html, nothing } from 'lit';
import { dataTable } from '../../components/data-table.js';
import { number, signed } from '../../format.js';
import { text } from '../../texts.en.js';

const MOST = 6;
const LEVELS = ['HARD', 'MEDIUM', 'SOFT'];
const byWeight = (a, b) =>
  LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity) || Math.abs(b.change) - Math.abs(a.change);

/** What gets better, in words, the most important first. @param {any[]} rules of a diff's score */
export function ruleGains(rules) {
  const better = rules.filter((rule) => rule.change < 0).sort(byWeight);
  const words = text.proposals.rule;
  return html`<ul class="plain-list gains">
    ${better.slice(0, MOST).map(
      (rule) => html`<li>
        <span class="badge better" aria-hidden="true">▼ ${signed(rule.change)}</span>
        ${rule.after === 0 ? words.gone(rule.title, number(rule.before)) : words.better(rule.title, number(rule.before), number(rule.after))}
      </li>`,
    )}
  </ul>`;
}

/** Every rule that takes off more or less. @param {any[]} rules */
export function ruleTable(rules) {
  const words = text.proposals.rule;
  const changed = rules.filter((rule) => rule.change !== 0).sort(byWeight);
  if (changed.length === 0) {
    return nothing;
  }
  const badge = ({ change, severity }) => {
    const kind = change < 0 ? 'better' : severity === 'HARD' ? 'broken' : 'worse';
    return html`<span class="badge ${kind}"><span aria-hidden="true">${change < 0 ? '▼' : '▲'}</span> ${signed(change)}</span>`;
  };
  return dataTable({
    caption: text.proposals.result.score,
    rows: changed,
    columns: [
      { head: words.head, cell: (rule) => rule.title },
      { head: words.counts, cell: (rule) => text.proposals.drawer.severities[rule.severity] },
      { head: words.before, cell: (rule) => number(rule.before), numeric: true },
      { head: words.after, cell: (rule) => number(rule.after), numeric: true },
      { head: words.change, cell: badge, numeric: true },
    ],
  });
}
