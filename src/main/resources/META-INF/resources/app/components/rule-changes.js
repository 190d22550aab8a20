import { html, nothing } from 'lit';
import { number } from '../format.js';
import { text } from '../texts.en.js';
import { costBadge } from './cost-badge.js';

/** @param {string} severity @param {number} points @returns {import('../format.js').Score} */
export const costOf = (severity, points) => ({
  hard: severity === 'HARD' ? points : 0,
  medium: severity === 'MEDIUM' ? points : 0,
  soft: severity === 'SOFT' ? points : 0,
});

/**
 * What rules take off more or less, in the catalogue's words.
 *
 * @param {{rule: string, title: string, severity: string, change: number}[]} rules
 */
export const ruleChanges = (rules) =>
  rules.length === 0
    ? nothing
    : html`<ul class="plain-list rule-changes">
        ${rules.map(
          (rule) => html`<li>${costBadge(costOf(rule.severity, rule.change))} <span>${rule.title}</span></li>`,
        )}
      </ul>`;

/**
 * What something costs as it is: no change, so no sign.
 *
 * @param {string} severity @param {number} points
 */
export const pointsBadge = (severity, points) =>
  html`<span class="badge ${severity === 'HARD' ? 'broken' : 'worse'}" title=${text.count.points(points)}>
    <span aria-hidden="true">${severity === 'HARD' ? '! ' : ''}${number(points)}</span>
    <span class="visually-hidden">${text.count.points(points)}</span>
  </span>`;
