import { html, nothing } from 'lit';

/**
 * A table that scrolls in itself where the window is narrow.
 *
 * @template T
 * @param {object} options
 * @param {string} options.caption for those who do not see it
 * @param {{head: string, cell: (row: T) => unknown, numeric?: boolean}[]} options.columns the first
 *     one names the row
 * @param {T[]} options.rows
 */
export function dataTable({ caption, columns, rows }) {
  const kind = (column) => (column.numeric ? 'numeric' : nothing);
  const cell = (column, index, row) =>
    index === 0
      ? html`<th scope="row" class=${kind(column)}>${column.cell(row)}</th>`
      : html`<td class=${kind(column)}>${column.cell(row)}</td>`;
  return html`
    <div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="table">
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr>${columns.map((column) => html`<th scope="col" class=${kind(column)}>${column.head}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`<tr>${columns.map((column, index) => cell(column, index, row))}</tr>`)}
        </tbody>
      </table>
    </div>
  `;
}
