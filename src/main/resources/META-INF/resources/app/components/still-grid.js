import { html, nothing } from 'lit';
import { clock, day, longDay } from '../format.js';
import { layoutAgenda } from '../model/agenda-layout.js';
import { agendaModel } from '../model/agenda-model.js';
import { MINUTE } from '../model/zones.js';
import { text } from '../texts.en.js';
import { sessionCard } from './session-card.js';

const PIXELS = 2.2;

/**
 * A schedule to scale, to look at and not to touch.
 *
 * @param {any} problem or null @param {any} schedule
 * @param {{label: string, changes?: any[]}} options what it is; changes of a diff, which are marked and
 *     leave a ghost where they were
 */
export function stillGrid(problem, schedule, { label, changes = [] }) {
  const model = agendaModel(problem, schedule);
  const { zone } = model;
  const sections = layoutAgenda(model, { by: 'rooms', zone, dayName: (at) => day(at, zone), isShown: () => true });
  const moved = new Set(changes.filter((change) => change.to).map((change) => change.session));
  const ghosts = changes.filter((change) => change.from);
  const waiting = [...model.sessions.values()].filter((session) => !session.place && session.kind !== 'BREAK');
  return html`
    <div class="still" tabindex="0" role="region" aria-label=${label} .style=${`--px:${PIXELS}`}>
      ${sections.map((section) => sectionView(section, zone, moved, ghosts))}
    </div>
    ${waiting.length
      ? html`<p class="soft" dir="auto">${text.history.waiting(waiting.map((session) => session.title))}</p>`
      : nothing}
  `;
}

function sectionView(section, zone, moved, ghosts) {
  const hours = [];
  for (let minute = (60 - (section.firstMinute % 60)) % 60; minute <= section.minutes; minute += 60) {
    hours.push(minute);
  }
  const first = section.columns[0].base;
  return html`
    <section
      class="grid-day"
      aria-label=${section.day ? longDay(section.day, zone) : nothing}
      .style=${`--columns:${section.columns.length};--all:${section.minutes};--first:${-section.firstMinute % 60};--step:60`}
    >
      ${section.day ? html`<h3 class="grid-title">${longDay(section.day, zone)}</h3>` : nothing}
      <div class="grid-corner"></div>
      ${section.columns.map(
        (column) => html`<div class="grid-head"><strong dir="auto">${column.name}</strong></div>`,
      )}
      <div class="grid-axis" aria-hidden="true">
        ${hours.map((minute) => html`<span .style=${`--from:${minute}`}>${clock(first + minute * MINUTE, zone)}</span>`)}
      </div>
      ${section.columns.map((column) => columnView(column, section, zone, moved, ghosts))}
    </section>
  `;
}

const box = (from, minutes, lane = 0, lanes = 1) =>
  `--from:${from};--minutes:${minutes};--lane:${lane};--lanes:${lanes};--height:${minutes * PIXELS}px`;

const minuteIn = (column, instant) => Math.round((instant - column.base) / MINUTE);

function columnView(column, section, zone, moved, ghosts) {
  const slots = new Set(column.slots.map(({ slot }) => slot.id));
  const here = ghosts.filter((ghost) => slots.has(ghost.from.timeSlot));
  return html`
    <div class="grid-body" role="list" aria-label=${column.name}>
      ${column.slots.map(({ from, minutes }) => html`<div class="grid-slot" .style=${box(from, minutes)}></div>`)}
      ${here.map(
        ({ from, title }) =>
          html`<div class="ghost" aria-hidden="true" title=${title} .style=${box(minuteIn(column, Date.parse(from.start)), from.minutes)}></div>`,
      )}
      ${column.items.map(
        ({ session, from, minutes, lane, lanes }) => html`<div
          class="grid-item ${size(minutes)} ${moved.has(session.id) ? 'moved' : ''}"
          role="listitem"
          .style=${box(from, minutes, lane, lanes)}
        >
          ${sessionCard(session, { time: `${clock(session.place.start, zone)}–${clock(session.place.end, zone)}` })}
        </div>`,
      )}
    </div>
  `;
}

const size = (minutes) => (minutes * PIXELS < 20 ? 'tiny' : minutes * PIXELS < 40 ? 'small' : '');

/**
 * A schedule after changes, as a diff has them.
 *
 * @param {any} schedule @param {any[]} changes
 */
export function scheduleAfter(schedule, changes) {
  const byId = new Map(changes.map((change) => [change.session, change]));
  const known = new Map(schedule.placements.map((one) => [one.session, one]));
  const stay = schedule.placements.filter((one) => !byId.has(one.session));
  const moved = changes
    .filter((change) => change.to)
    .map((change) => ({ session: change.session, title: change.title, speakers: [], ...known.get(change.session), ...change.to }));
  const out = changes.filter((change) => !change.to && !change.kinds.includes('GONE'));
  return {
    ...schedule,
    placements: [...stay, ...moved],
    waitlist: [
      ...schedule.waitlist.filter((one) => !byId.get(one.session)?.to),
      ...out.map(({ session, title }) => ({ session, title })),
    ],
  };
}
