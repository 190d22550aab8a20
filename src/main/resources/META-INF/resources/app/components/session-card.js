import { html, nothing } from 'lit';
import { text } from '../texts.en.js';
import { icon } from './icons.js';

const COLOURS = 8;
const PATTERNS = ['solid', 'stripes', 'dots', 'lines', 'checks', 'back', 'thin'];

/**
 * Classes of a cluster's colour and pattern: 56 clusters have another pair each.
 *
 * @param {number|undefined} index of the cluster
 */
export function clusterClasses(index) {
  return index === undefined
    ? 'cluster-none'
    : `cluster-${index % COLOURS} pattern-${PATTERNS[index % PATTERNS.length]}`;
}

/**
 * What a session looks like wherever it is shown. It is not interactive by itself.
 *
 * @param {import('../model/agenda-model.js').Session} session
 * @param {{time?: string, isBroken?: boolean, night?: string, note?: unknown}} [options] when, in
 *     words; whether it breaks a hard rule; for whom it is night; what stands at its end
 */
export function sessionCard(session, { time = '', isBroken = false, night = '', note = nothing } = {}) {
  const kind = session.kind.toLowerCase();
  const speakers = session.speakers.map((speaker) => speaker.name).join(', ');
  return html`
    <span class="session ${kind} ${clusterClasses(session.clusters[0])}">
      <span class="session-mark"></span>
      <span class="session-text">
        <span class="session-title" dir="auto">${session.title}</span>
        <span class="session-detail">
          ${time ? html`<span class="session-time">${time}</span>` : nothing}
          ${isBroken ? sign('warning', text.agenda.broken) : nothing}
          ${session.pinned.size ? sign('pin', text.agenda.pinned) : nothing}
          ${session.remote ? sign('remote', text.agenda.remote) : nothing}
          ${night ? sign('night', text.agenda.night(night)) : nothing}
          ${speakers ? html`<span class="session-people" dir="auto">${speakers}</span>` : nothing}
        </span>
      </span>
      ${note}
    </span>
  `;
}

const sign = (name, words) =>
  html`<span class="session-sign is-${name}" role="img" aria-label=${words} title=${words}>${icon(name)}</span>`;
