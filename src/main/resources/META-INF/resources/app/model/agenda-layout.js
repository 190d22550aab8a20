/**
 * Where things stand on the grid: sections below each other (days), columns side by side (rooms,
 * days or tracks), minutes downwards. Pure; knows nothing of pixels.
 */
import { DAY, MINUTE, dayNumber, minuteOfDay, wallMinutes } from './zones.js';

/**
 * @typedef {object} Column
 * @property {string} key
 * @property {string} name what stands over it
 * @property {string} detail a second line, or ''
 * @property {number} base the instant of the section's upper edge, in ms
 * @property {{slot: import('./agenda-model.js').Slot, from: number, minutes: number}[]} slots
 * @property {{session: import('./agenda-model.js').Session, from: number, minutes: number, lane: number, lanes: number}[]} items
 */

/**
 * @typedef {object} Section
 * @property {string} key
 * @property {number|null} day an instant in it, for its name; null when it has all days
 * @property {number} firstMinute of the wall clock at the upper edge
 * @property {number} minutes from the upper to the lower edge
 * @property {Column[]} columns
 */

/**
 * @param {import('./agenda-model.js').AgendaModel} model
 * @param {{by: 'rooms'|'days'|'tracks', zone: string, dayName: (instant: number) => string, isShown: (slot: import('./agenda-model.js').Slot) => boolean}} options
 * @returns {Section[]}
 */
export function layoutAgenda(model, { by, zone, dayName, isShown }) {
  const slots = model.slots.filter(isShown);
  const days = new Map();
  for (const slot of slots) {
    const day = dayNumber(slot.start, zone);
    days.set(day, [...(days.get(day) || []), slot]);
  }
  const placed = placedBySlot(model);
  const column = { rooms: roomColumn, tracks: trackColumn, days: dayColumn(zone, dayName) }[by];
  const groups = by === 'days' ? [['all', slots]] : [...days].sort((a, b) => a[0] - b[0]);
  return groups
    .filter(([, inside]) => inside.length > 0)
    .map(([key, inside]) => sectionOf(String(key), inside, { model, zone, placed, column, oneDay: by !== 'days' }));
}

function placedBySlot(model) {
  const placed = new Map();
  for (const session of model.sessions.values()) {
    if (session.place) {
      const list = placed.get(session.place.timeSlot);
      list ? list.push(session) : placed.set(session.place.timeSlot, [session]);
    }
  }
  return placed;
}

function sectionOf(key, slots, { model, zone, placed, column, oneDay }) {
  let first = Infinity;
  let last = -Infinity;
  for (const slot of slots) {
    const from = minuteOfDay(slot.start, zone);
    const sessions = placed.get(slot.id) || [];
    const end = sessions.reduce((latest, one) => Math.max(latest, one.place.end), slot.end);
    const start = sessions.reduce((earliest, one) => Math.min(earliest, one.place.start), slot.start);
    first = Math.min(first, from - (slot.start - start) / MINUTE);
    last = Math.max(last, from + (end - slot.start) / MINUTE);
  }
  first = Math.max(0, Math.floor(first / 30) * 30);
  last = Math.ceil(last / 30) * 30;
  const columns = new Map();
  for (const slot of slots) {
    const { key: name, ...heading } = column(slot, model);
    const one = columns.get(name) || {
      key: name,
      ...heading,
      base: baseOf(slot.start, first, zone),
      slots: [],
      items: [],
    };
    const minute = (instant) => Math.round((instant - one.base) / MINUTE);
    one.slots.push({ slot, from: minute(slot.start), minutes: (slot.end - slot.start) / MINUTE });
    for (const session of placed.get(slot.id) || []) {
      const { start, end } = session.place;
      one.items.push({ session, from: minute(start), minutes: (end - start) / MINUTE, lane: 0, lanes: 1 });
    }
    columns.set(name, one);
  }
  const list = [...columns.values()].sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
  list.forEach((one) => intoLanes(one.items));
  return {
    key,
    day: oneDay ? slots[0].start : null,
    firstMinute: first,
    minutes: last - first,
    columns: list,
  };
}

/** The instant at which the wall clock of that day shows so many minutes. */
const baseOf = (instant, minute, zone) =>
  instant - (minuteOfDay(instant, zone) - minute) * MINUTE - (instant % MINUTE);

const indexIn = (map, id) => [...map.keys()].indexOf(id);

const roomColumn = (slot, model) => ({
  key: slot.room,
  name: model.rooms.get(slot.room)?.name || slot.room,
  detail: '',
  order: indexIn(model.rooms, slot.room),
});

const trackColumn = (slot, model) => ({
  key: `${slot.track}/${slot.room}`,
  name: model.tracks.get(slot.track)?.name || slot.track || '–',
  detail: model.rooms.get(slot.room)?.name || slot.room,
  order: indexIn(model.tracks, slot.track),
});

const dayColumn = (zone, dayName) => (slot, model) => {
  const day = Math.floor(wallMinutes(slot.start, zone) / DAY);
  return {
    key: `${day}/${slot.room}`,
    name: dayName(slot.start),
    detail: model.rooms.get(slot.room)?.name || slot.room,
    order: day * 1000 + indexIn(model.rooms, slot.room),
  };
};

/** Sessions at the same time stand beside each other. */
function intoLanes(items) {
  items.sort((a, b) => a.from - b.from || b.minutes - a.minutes);
  let group = [];
  let end = -Infinity;
  const close = () => {
    const lanes = Math.max(0, ...group.map((item) => item.lane)) + 1;
    group.forEach((item) => (item.lanes = lanes));
  };
  for (const item of items) {
    if (item.from >= end) {
      close();
      group = [];
      end = -Infinity;
    }
    const taken = new Set(
      group.filter((other) => other.from + other.minutes > item.from).map((other) => other.lane),
    );
    while (taken.has(item.lane)) {
      item.lane++;
    }
    group.push(item);
    end = Math.max(end, item.from + item.minutes);
  }
  close();
}
