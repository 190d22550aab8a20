import { html } from 'lit';
import { number, signed } from '../format.js';
import { text } from '../texts.en.js';

/**
 * What kind of change a cost is: breaks something hard, worse, better, or the same.
 *
 * @param {import('../format.js').Score} cost positive is worse
 * @returns {'broken'|'worse'|'better'|'same'}
 */
export function costKind(cost) {
  if (cost.hard !== 0) {
    return cost.hard > 0 ? 'broken' : 'better';
  }
  const first = cost.medium || cost.soft;
  return first === 0 ? 'same' : first > 0 ? 'worse' : 'better';
}

const LEVELS = /** @type {const} */ (['hard', 'medium', 'soft']);

/** The level that decides and, where they tell more, the soft points: all that a badge has room for. */
const toldLevels = (cost) => {
  const leading = LEVELS.find((level) => cost[level] !== 0) || 'soft';
  return leading !== 'soft' && cost.soft !== 0 ? [leading, 'soft'] : [leading];
};

/** Numbers with their signs, such as `−64 · +15`. @param {import('../format.js').Score} cost */
export const costNumbers = (cost) => toldLevels(cost).map((level) => signed(cost[level])).join(' · ');

/** Words for somebody who does not see it. @param {import('../format.js').Score} cost */
export const costWords = (cost) =>
  toldLevels(cost)
    .map((level) => {
      const kind = costKind({ hard: 0, medium: 0, soft: 0, [level]: cost[level] });
      return text.cost[kind](number(Math.abs(cost[level])), level);
    })
    .join(', ');

const SIGNS = { broken: '!', worse: '▲', better: '▼', same: '=' };

/** Colour, sign and number. @param {import('../format.js').Score} cost */
export function costBadge(cost) {
  const kind = costKind(cost);
  return html`<span class="badge ${kind}" title=${costWords(cost)}>
    <span aria-hidden="true">${SIGNS[kind]} ${costNumbers(cost)}</span>
    <span class="visually-hidden">${costWords(cost)}</span>
  </span>`;
}

/** What stands before the number. @param {import('../format.js').Score} cost */
export const costSign = (cost) => SIGNS[costKind(cost)];
