import { html } from 'lit';
import { dataTable } from '../../components/data-table.js';
import { number } from '../../format.js';
import { text } from '../../texts.en.js';

/**
 * @typedef {object} Measure
 * @property {string} title
 * @property {string} unit
 * @property {number} a
 * @property {number} b
 * @property {'less'|'more'|''} better
 */

/**
 * Two things side by side in natural units; the better one is marked by more than its colour.
 *
 * @param {{caption: string, names: [string, string], measures: Measure[]}} options
 */
export function measuresTable({ caption, names, measures }) {
  return dataTable({
    caption,
    rows: measures,
    columns: [
      { head: text.compare.unit, cell: (one) => (one.unit ? `${one.title} (${one.unit})` : one.title) },
      { head: names[0], numeric: true, cell: (one) => valueView(one.a, one.b, one.better) },
      { head: names[1], numeric: true, cell: (one) => valueView(one.b, one.a, one.better) },
    ],
  });
}

function valueView(value, other, better) {
  const isBetter = better && value !== other && value < other === (better === 'less');
  return isBetter
    ? html`<span class="badge better"><span aria-hidden="true">✓</span> ${number(value)}<span class="visually-hidden"> (${text.compare.better})</span></span>`
    : number(value);
}
