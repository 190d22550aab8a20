import { html, nothing } from 'lit';
import { field } from '../../components/field.js';
import { text } from '../../texts.en.js';

/**
 * A field of a form by its description.
 *
 * @param {import('./kinds.js').Field} described
 * @param {string} value
 * @param {string} error
 * @param {(value: string) => void} set
 */
export function fieldView(described, value, error, set) {
  const id = `change-${described.name}`;
  if (described.type === 'check') {
    return html`<label class="check">
      <input type="checkbox" .checked=${value === 'yes'} @change=${(event) => set(event.target.checked ? 'yes' : '')} />
      ${described.label}
    </label>`;
  }
  return field({
    id,
    label: described.label,
    hint: described.hint,
    error,
    control: (attributes) => controls[described.type](described, value, set, attributes),
  });
}

const onInput = (set) => (event) => set(event.target.value);

const input =
  (type) =>
  (described, value, set, { id, describedBy, invalid }) => html`
    <input
      id=${id}
      type=${type}
      .value=${value}
      min=${described.least ?? nothing}
      step=${described.step ?? nothing}
      ?required=${!described.optional}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      autocomplete="off"
      @input=${onInput(set)}
    />
  `;

const controls = {
  text: input('text'),
  number: input('number'),
  moment: input('datetime-local'),
  names: (described, value, set, { id, describedBy }) => html`
    <textarea id=${id} rows="2" .value=${value} aria-describedby=${describedBy} @input=${onInput(set)}></textarea>
  `,
  select: (described, value, set, { id, describedBy, invalid }) => html`
    <select
      id=${id}
      ?required=${!described.optional}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${onInput(set)}
    >
      ${described.options.some((one) => one.value === '')
        ? nothing
        : html`<option value="" ?selected=${!value}>${text.change.choose}</option>`}
      ${described.options.map(
        (one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`,
      )}
    </select>
  `,
};
