/** What the grid consists of: days, their columns, and sessions in them. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { sessionCard } from '../../components/session-card.js';
import { clock, longDay } from '../../format.js';
import { awakeAtNight } from '../../model/night-hours.js';
import { MINUTE } from '../../model/zones.js';
import { text } from '../../texts.en.js';
import { placeWords } from './place-words.js';
import './pl-targets.js';

/** One session can be reached by Tab; arrow keys lead to the others. */
export function firstStop(sections, selected) {
  let first = '';
  for (const section of sections) {
    for (const column of section.columns) {
      for (const { session } of column.items) {
        if (session.id === selected) {
          return selected;
        }
        first ||= session.id;
      }
    }
  }
  return first;
}

/** @param {import('../../model/agenda-layout.js').Section} section @param {any} view as the grid makes it */
export function sectionView(section, view) {
  const hours = [];
  const apart = view.zoom <= 10 ? 30 : 60;
  for (let minute = -section.firstMinute % apart; minute <= section.minutes; minute += apart) {
    if (minute >= 0) {
      hours.push(minute);
    }
  }
  const first = section.columns[0].base;
  return html`
    <section
      class="grid-day"
      aria-label=${section.day ? longDay(section.day, view.zone) : text.agenda.title}
      .style=${`--columns:${section.columns.length};--all:${section.minutes};--first:${-section.firstMinute % 60};--step:${view.zoom}`}
    >
      ${section.day
        ? html`<h2 class="grid-title">${longDay(section.day, view.zone)}</h2>`
        : nothing}
      <div class="grid-corner"></div>
      ${section.columns.map(
        (column) => html`
          <div class="grid-head">
            <strong dir="auto">${column.name}</strong>
            ${column.detail ? html`<small class="soft" dir="auto">${column.detail}</small>` : nothing}
          </div>
        `,
      )}
      <div class="grid-axis" aria-hidden="true">
        ${hours.map(
          (minute) =>
            html`<span .style=${`--from:${minute}`}>${clock(first + minute * MINUTE, view.zone)}</span>`,
        )}
      </div>
      ${repeat(section.columns, (column) => column.key, (column) => columnView(column, section, view))}
    </section>
  `;
}

const columnView = (column, section, view) => html`
  <div class="grid-body" .column=${column}>
    ${column.slots.map(
      ({ slot, from, minutes }) =>
        html`<div class="grid-slot"   .style=${box(from, minutes)} title=${slotName(slot, view.model)}></div>`,
    )}
    <div role=${column.items.length ? 'list' : nothing} aria-label=${column.items.length ? column.name : nothing}>
      ${guard(dependenciesOf(column, view), () =>
        repeat(view.itemsOf(column), (item) => item.session.id, (item) => itemView(item, view)),
      )}
    </div>
    <pl-targets .column=${column} .minutes=${section.minutes} .pixels=${view.pixels}></pl-targets>
  </div>
`;

/** How many lines a title has where one more is left for the rest. */
const linesOf = (height) => Math.max(1, Math.floor((height - 8) / 15.6) - 1);

/** What the sessions of a column are drawn from. */
function dependenciesOf(column, view) {
  const inside = (id) => (column.items.some((item) => item.session.id === id) ? id : '');
  return [
    column,
    view.itemsOf(column).length,
    view.matches,
    view.zoom,
    view.zone,
    view.model.findings,
    inside(view.carried),
    inside(view.selected),
    inside(view.tabStop.id),
  ];
}

/** Minutes; how many pixels one has, styles say. */
const box = (from, minutes) => `--from:${from};--minutes:${minutes}`;

const slotName = (slot, model) => model.tracks.get(slot.track)?.name || '';

function itemView({ session, from, minutes, lane, lanes }, view) {
  const height = minutes * view.pixels;
  const isBroken = (view.model.findings.get(session.id) || []).some((one) => one.severity === 'HARD');
  const night = awakeAtNight(session).map((person) => person.name).join(', ');
  const state = [
    view.matches && !view.matches.has(session.id) && 'faded',
    session.id === view.carried && 'carried',
    session.id === view.selected && 'selected',
    session.saving && 'saving',
    height < 20 && 'tiny',
    height < 34 && 'small',
  ];
  const marks = [
    session.speakers.map((speaker) => speaker.name).join(', '),
    session.pinned.size && text.agenda.pinned,
    session.remote && text.agenda.remote,
    isBroken && text.agenda.broken,
    night && text.agenda.night(night),
  ];
  return html`
    <div
      class="grid-item ${state.filter(Boolean).join(' ')}"
      role="listitem"
      .style=${`${box(from, minutes)};--lane:${lane};--lanes:${lanes};--height:${height}px;--lines:${linesOf(height)}`}
    >
      <button
        class="grid-session"
        data-session=${session.id}
        tabindex=${session.id === view.tabStop.id ? 0 : -1}
        aria-label=${text.agenda.sessionName(session.title, placeWords(session.place, view.model, view.zone), marks)}
        aria-describedby="grid-help"
        aria-pressed=${session.id === view.carried ? 'true' : nothing}
      >
        ${sessionCard(session, { time: clock(session.place.start, view.zone), isBroken, night })}
      </button>
      ${session.kind === 'BREAK' ? nothing : html`<span class="grid-edge" data-edge=${session.id}></span>`}
    </div>
  `;
}
