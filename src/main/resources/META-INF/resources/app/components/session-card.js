import { html, nothing } from 'lit';
import { text } from '../texts.en.js';
import { icon } from './icons.js';

const COLOURS = 8;
const PATTERNS = ['solid', 'stripes', 'dots', 'lines', 'checks'];

/**
 * Classes of a cluster's colour and pattern: every cluster of a conference has another pair.
 *
 * @param {number|undefined} index of the cluster
 */
export function clusterClasses(index) {
  if (index === undefined) {
    return 'cluster-none';
  }
  const pattern = PATTERNS[(index + Math.floor(index / COLOURS)) % PATTERNS.length];
  return `cluster-${index % COLOURS} pattern-${pattern}`;
}

/**
 * What a session looks like wherever it is shown. It is not interactive by itself.
 *
 * @param {import('../model/agenda-model.js').Session} session
 * @param {{time?: string, note?: unknown}} [options] when, in words; what stands at its end
 */
export function sessionCard(session, { time = '', note = nothing } = {}) {
  const kind = session.kind.toLowerCase();
  return html`
    <div class="session ${kind} ${clusterClasses(session.clusters[0])}">
      <span class="session-mark" aria-hidden="true"></span>
      <span class="session-text">
        <span class="session-title" dir="auto">${session.title}</span>
        <span class="session-detail">
          ${time ? html`<span class="session-time">${time}</span>` : nothing}
          ${session.remote ? mark('remote', text.agenda.remote) : nothing}
          ${session.pinned.size ? mark('pin', text.agenda.pinned) : nothing}
          <span dir="auto">${session.speakers.map((speaker) => speaker.name).join(', ')}</span>
        </span>
      </span>
      ${note}
    </div>
  `;
}

const mark = (name, words) =>
  html`<span class="session-sign" role="img" aria-label=${words} title=${words}>${icon(name)}</span>`;
