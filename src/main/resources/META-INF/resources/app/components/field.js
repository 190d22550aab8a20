import { html, nothing } from 'lit';

/**
 * A control with its label, a hint and what is wrong with it.
 *
 * @param {object} options
 * @param {string} options.label
 * @param {(ids: {id: string, describedBy: string|typeof nothing, invalid: string|typeof nothing}) => unknown} options.control
 * @param {string} [options.hint]
 * @param {string} [options.error]
 * @param {string} options.id of the control; each once a page
 */
export function field({ label, control, hint = '', error = '', id }) {
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label class="label" for=${id}>${label}</label>
      ${control({ id, describedBy: notes || nothing, invalid: error ? 'true' : nothing })}
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
      ${error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing}
    </div>
  `;
}

/**
 * A list to choose from.
 *
 * @param {{id: string, label: string, value: string, options: {value: string, label: string}[], change: (value: string) => void, hint?: string}} options
 */
export const choice = ({ id, label, value, options, change, hint }) =>
  field({
    id,
    label,
    hint,
    control: ({ describedBy }) => html`
      <select id=${id} aria-describedby=${describedBy} @change=${(event) => change(event.target.value)}>
        ${options.map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`,
        )}
      </select>
    `,
  });
