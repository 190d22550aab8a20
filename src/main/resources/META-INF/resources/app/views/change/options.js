import { clock, day } from '../../format.js';
import { text } from '../../texts.en.js';

const byLabel = (a, b) => a.label.localeCompare(b.label);

export const option = (value, label) => ({ value, label });

export const peopleOptions = ({ model }) =>
  [...model.people.values()].map((person) => option(person.id, person.name)).sort(byLabel);

export const roomOptions = ({ model }) => [...model.rooms.values()].map((room) => option(room.id, room.name));

export const sessionOptions = ({ model }) =>
  [...model.sessions.values()]
    .filter((session) => session.kind !== 'BREAK')
    .map((session) => option(session.id, session.title))
    .sort(byLabel);

const trackOptions = ({ model }, none) => [
  option('', none),
  ...[...model.tracks.values()].map((track) => option(track.id, track.name)),
];

/** @returns {import('./kinds.js').Field} */
export const trackField = (context, label, none) => ({
  name: 'track',
  type: 'select',
  label,
  options: trackOptions(context, none),
  optional: true,
});

/** A window, as it is told from others. */
export function windowWords({ room, start, end, track }, { zone, rooms, tracks }) {
  const where = rooms.get(room)?.name || room;
  const whose = track && tracks.size > 1 ? `, ${tracks.get(track)?.name || track}` : '';
  return `${day(start, zone)} ${clock(start, zone)}–${clock(end, zone)}, ${where}${whose}`;
}

export const windowOptions = ({ model }) => model.slots.map((slot) => option(slot.id, windowWords(slot, model)));

/** The fields that are empty and must not be. @param {Record<string, string>} values @param {string[]} names */
export const missing = (values, names) =>
  Object.fromEntries(names.filter((name) => !values[name]?.trim()).map((name) => [name, text.change.missing]));

export const hasAny = (errors) => Object.keys(errors).length > 0;
