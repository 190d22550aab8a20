import { html, nothing } from 'lit';

/**
 * A control in a table, with what is wrong with it below.
 *
 * @param {string} id each once a page
 * @param {string} error
 * @param {(attributes: {id: string, describedBy: string|typeof nothing, invalid: string|typeof nothing}) => unknown} control
 */
export const cell = (id, error, control) => html`${described(id, error, control)}${complaint(id, error)}`;

/** The control alone, where what is wrong is told somewhere else by `complaint`. */
export const described = (id, error, control) =>
  control({ id, describedBy: error ? `${id}-error` : nothing, invalid: error ? 'true' : nothing });

/** What is wrong with a control. @param {string} id of it @param {string} error */
export const complaint = (id, error) => html`
  ${error ? html`<span class="cell-error" id="${id}-error">${error}</span>` : nothing}
`;

/** A number of minutes. */
export const minutesInput = ({ id, describedBy, invalid }, label, value, step, change) => html`
  <input
    class="input minutes"
    type="number"
    inputmode="numeric"
    min="0"
    step=${step}
    id=${id}
    aria-label=${label}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    .value=${value ?? ''}
    @change=${(event) => change(event.target.value === '' ? undefined : Number(event.target.value))}
  />
`;

/** Mistakes of a row that belong to none of its controls. */
export const rowErrors = (row, columns) =>
  row?.rest.length
    ? html`<tr class="row-errors"><td colspan=${columns}><ul>${row.rest.map((detail) => html`<li>${detail}</li>`)}</ul></td></tr>`
    : nothing;
