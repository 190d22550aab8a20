/** From a point of the board to a place of the agenda, without asking the browser twice. */
import { MINUTE } from '../../model/zones.js';

/**
 * @typedef {object} BoardMap where columns are, in pixels from the upper left corner of the content
 * @property {{column: import('../../model/agenda-layout.js').Column, left: number, right: number, top: number, bottom: number}[]} columns
 */

/** @typedef {Element & {column: import('../../model/agenda-layout.js').Column}} GridBody the element of a column, which is told which one */

/** @param {Element} board @returns {BoardMap} */
export function mapBoard(board) {
  const frame = board.getBoundingClientRect();
  const x = board.scrollLeft - frame.left;
  const y = board.scrollTop - frame.top;
  const bodies = /** @type {NodeListOf<GridBody>} */ (board.querySelectorAll('.grid-body'));
  return {
    columns: [...bodies].map((body) => {
      const { left, right, top, bottom } = body.getBoundingClientRect();
      return { column: body.column, left: left + x, right: right + x, top: top + y, bottom: bottom + y };
    }),
  };
}

/**
 * @param {BoardMap} map @param {number} x @param {number} y of the content
 * @param {number} pixels per minute
 * @returns {{column: import('../../model/agenda-layout.js').Column, instant: number}|null}
 */
export function placeAt(map, x, y, pixels) {
  const hit = map.columns.find(
    (one) => x >= one.left && x < one.right && y >= one.top - 12 && y < one.bottom + 12,
  );
  return hit
    ? { column: hit.column, instant: hit.column.base + ((y - hit.top) / pixels) * MINUTE }
    : null;
}

/** The window of a column at an instant, or the nearest one. */
export function slotAt(column, instant) {
  const distance = ({ slot }) =>
    instant < slot.start ? slot.start - instant : instant > slot.end ? instant - slot.end : 0;
  return column.slots.reduce((best, one) => (!best || distance(one) < distance(best) ? one : best), null)?.slot;
}
