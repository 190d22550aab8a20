/**
 * The first drawing of anything takes a browser several times as long as the next: templates are read, and code is
 * translated. While the server is asked for an agenda there is time for it, so an invented one is drawn where nobody sees it.
 */
import { html, render } from 'lit';
import { getState } from '../../state.js';
import { currentLayout, currentMatches, currentModel, settingsOf } from './derived.js';
import { sectionView } from './grid-parts.js';
import { toolbar } from './toolbar.js';

const at = (time) => `2026-10-05T${time}:00Z`;

const PLACED = [
  { session: 'talk', kind: 'TALK', title: 'Talk', timeSlot: 'slot', room: 'room', start: at('10:00'), end: at('10:30'), minutes: 30 },
  { session: 'break', kind: 'BREAK', title: 'Break', timeSlot: 'slot', room: 'room', start: at('10:30'), end: at('10:45'), minutes: 15 },
];

const PROBLEM = {
  timeZone: 'UTC',
  rooms: ['room', 'other'].map((id) => ({ id, name: id })),
  tracks: ['track', 'other'].map((id) => ({ id, name: id })),
  clusters: ['cluster', 'other'].map((id) => ({ id, name: id, sessions: ['talk'] })),
  people: [{ id: 'speaker', name: 'Speaker', attendance: 'REMOTE', timeZone: 'Asia/Tokyo' }],
  talks: [{ id: 'talk', title: 'Talk', speakers: ['speaker'], clusters: ['cluster'], minutes: 30 }],
  timeSlots: [{ id: 'slot', room: 'room', track: 'track', start: at('10:00'), end: at('12:00') }],
};

/** Draws it, unless there is a true one already. */
export function warmUp() {
  const state = getState();
  if (state.head) {
    return;
  }
  const invented = {
    ...state,
    problem: PROBLEM,
    head: { modelOutput: { placements: PLACED, waitlist: [], findings: [] } },
  };
  const settings = settingsOf(invented);
  const view = {
    model: currentModel(invented),
    ...settings,
    matches: currentMatches(invented),
    carried: '',
    tabStop: { id: 'talk' },
    itemsOf: (column) => column.items,
  };
  const sections = currentLayout(invented).map((section) => sectionView(section, view));
  render(html`${toolbar(invented, false, true)}${sections}`, document.createDocumentFragment());
}
