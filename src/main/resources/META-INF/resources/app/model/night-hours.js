/** When it is night for people who take part from afar. Pure. */
import { DAY, MINUTE, minuteOfDay } from './zones.js';

/** What holds for whoever has no hours of their own. */
const TOLERABLE = { from: '07:00', to: '22:00' };

const minutesOf = (time) => {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * Whether a moment is outside the hours that somebody bears.
 *
 * @param {number} instant @param {string} zone @param {{from: string, to: string}} [tolerable]
 */
export function isNight(instant, zone, tolerable = TOLERABLE) {
  const from = minutesOf(tolerable.from);
  const to = minutesOf(tolerable.to);
  const now = minuteOfDay(instant, zone);
  if (from === to) {
    return false;
  }
  return from < to ? now < from || now >= to : now < from && now >= to;
}

/**
 * Stretches of night between two instants.
 *
 * @param {number} start @param {number} minutes
 * @param {{timeZone?: string, tolerable?: {from: string, to: string}}} person
 * @returns {{from: number, minutes: number}[]} minutes after the start
 */
export function nights(start, minutes, person) {
  const step = 15;
  const found = [];
  let open = null;
  for (let at = 0; at < Math.min(minutes, 2 * DAY); at += step) {
    if (isNight(start + at * MINUTE, person.timeZone, person.tolerable)) {
      open ??= { from: at, minutes: 0 };
      open.minutes = Math.min(at + step, minutes) - open.from;
    } else if (open) {
      found.push(open);
      open = null;
    }
  }
  return open ? [...found, open] : found;
}

/** The remote speakers of a session for whom it takes place at night. */
export const awakeAtNight = (session) =>
  session.place
    ? session.speakers.filter(
        (person) =>
          person.remote &&
          person.timeZone &&
          (isNight(session.place.start, person.timeZone, person.tolerable) ||
            isNight(session.place.end - MINUTE, person.timeZone, person.tolerable)),
      )
    : [];
