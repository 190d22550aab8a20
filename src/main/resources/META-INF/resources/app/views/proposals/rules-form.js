import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { text } from '../../texts.en.js';

/**
 * The catalogue with a weight and a severity for each rule.
 *
 * @param {any[]} rules @param {any} profile
 * @param {{rules: Record<string, {weight?: number, severity?: string}>, find: string}} wanted
 * @param {(changes: any) => void} change
 */
export function rulesForm(rules, profile, wanted, change) {
  const words = text.proposals.drawer;
  const changed = Object.keys(wanted.rules).length;
  const find = wanted.find.trim().toLowerCase();
  const isShown = (rule) => !find || `${rule.title} ${rule.description}`.toLowerCase().includes(find);
  return html`
    <details class="rules">
      <summary>${words.weightsChanged(changed)}</summary>
      <div class="stack-s">
        <p class="soft">${words.weightsHint}</p>
        <input class="input" type="search" aria-label=${words.find} placeholder=${words.find} .value=${wanted.find}
          @input=${(event) => change({ find: event.target.value })} />
        <ul class="plain-list rules-list">
          ${repeat(rules.filter(isShown), (rule) => rule.id, (rule) => ruleRow(rule, profile.rules[rule.id], wanted, change))}
        </ul>
      </div>
    </details>
  `;
}

function ruleRow(rule, inProfile, wanted, change) {
  const words = text.proposals.drawer;
  const own = wanted.rules[rule.id];
  const usual = { ...rule, ...inProfile };
  const { weight, severity } = { ...usual, ...own };
  const set = (fields) => change({ rules: { ...wanted.rules, [rule.id]: { ...own, ...fields } } });
  const reset = () => {
    const { [rule.id]: gone, ...rules } = wanted.rules;
    change({ rules });
  };
  return html`<li class="rule-row ${own ? 'changed' : ''}">
    <div class="rule-words">
      <strong>${rule.title}</strong>
      <span class="soft">${rule.description}</span>
      <small class="soft">${words.per(rule.unit)}</small>
    </div>
    <label class="rule-part"><span class="label">${words.severity}</span>
      <select class="input" aria-label=${words.severityOf(rule.title)} @change=${(event) => set({ severity: event.target.value })}>
        ${Object.entries(words.severities).map(
          ([value, label]) => html`<option value=${value} ?selected=${value === severity}>${label}</option>`,
        )}
      </select>
    </label>
    <label class="rule-part"><span class="label">${words.weight}</span>
      <input class="input minutes" type="number" inputmode="numeric" min="0" max="1000000" step="1" required
        aria-label=${words.weightOf(rule.title)} .value=${String(weight)}
        @change=${(event) => event.target.value !== '' && set({ weight: Number(event.target.value) })} />
    </label>
    <button type="button" class="button quiet rule-reset" ?hidden=${!own} aria-label=${words.resetOf(rule.title)} @click=${reset}>${words.reset}</button>
  </li>`;
}
