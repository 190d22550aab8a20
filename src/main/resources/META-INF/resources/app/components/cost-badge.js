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

/** The level that decides, as a number: what a badge shows. @param {import('../format.js').Score} cost */
export const leadingCost = (cost) => cost.hard || cost.medium || cost.soft;

/** Words for somebody who does not see it. @param {import('../format.js').Score} cost */
export function costWords(cost) {
  const level = cost.hard ? 'hard' : cost.medium ? 'medium' : 'soft';
  return text.cost[costKind(cost)](number(Math.abs(cost[level])), level);
}

const SIGNS = { broken: '!', worse: '▲', better: '▼', same: '=' };

/** Colour, sign and number. @param {import('../format.js').Score} cost */
export function costBadge(cost) {
  const kind = costKind(cost);
  return html`<span class="badge ${kind}" title=${costWords(cost)}>
    <span aria-hidden="true">${SIGNS[kind]} ${signed(leadingCost(cost))}</span>
    <span class="visually-hidden">${costWords(cost)}</span>
  </span>`;
}

/** What stands before the number. @param {import('../format.js').Score} cost */
export const costSign = (cost) => SIGNS[costKind(cost)];
