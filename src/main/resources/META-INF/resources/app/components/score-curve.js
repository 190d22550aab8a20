import { html, nothing, svg } from 'lit';
import { number, scoreOf } from '../format.js';
import { text } from '../texts.en.js';

const WIDTH = 600;
const HEIGHT = 120;
const EDGE = 6;

/**
 * How the soft score fell over time, from the moment on at which hard and medium points were as they
 * are at last. Drawn by hand: no library is loaded for it.
 *
 * @param {{at: number, score: string}[]} points
 * @param {number} start in ms
 */
export function scoreCurve(points, start) {
  const words = text.proposals.progress;
  const last = scoreOf(points.at(-1).score);
  const level = points
    .map(({ at, score }) => ({ seconds: Math.max(0, (at - start) / 1000), ...scoreOf(score) }))
    .filter((point) => point.hard === last.hard && point.medium === last.medium);
  const now = Math.max(level.at(-1).seconds, (Date.now() - start) / 1000);
  const costs = level.map((point) => -point.soft);
  const [most, least] = [Math.max(...costs), Math.min(...costs)];
  const x = (seconds) => EDGE + (seconds / (now || 1)) * (WIDTH - 2 * EDGE);
  const y = (cost) => EDGE + (most === least ? 0.5 : (most - cost) / (most - least)) * (HEIGHT - 2 * EDGE);
  const path = level
    .map((point, index) => (index ? `H${x(point.seconds).toFixed(1)}V${y(costs[index]).toFixed(1)}` : `M${x(point.seconds).toFixed(1)} ${y(costs[0]).toFixed(1)}`))
    .join('');
  const isClean = last.hard === 0;
  return html`
    <figure class="curve">
      <figcaption class="row spread"><span>${words.curveHead}</span><span class="numeric">${most === least ? nothing : html`${number(most)} → `}<strong>${number(least)}</strong></span></figcaption>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" preserveAspectRatio="none"
        aria-label=${words.curve(number(most), number(least), level.length)}>
        <line x1=${EDGE} x2=${WIDTH - EDGE} y1=${HEIGHT - EDGE} y2=${HEIGHT - EDGE} class="curve-base"></line>
        ${svg`<path class="curve-line" d=${`${path}H${WIDTH - EDGE}`}></path>`}
      </svg>
      ${isClean ? html`<p class="soft">${words.feasibleAfter(level[0].seconds.toFixed(1))}</p>` : nothing}
    </figure>
  `;
}
