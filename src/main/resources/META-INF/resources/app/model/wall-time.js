/** What a clock on the wall shows, and the instant that is meant by it. */
import { MINUTE, isZone, offsetAt } from './zones.js';

const two = (number) => String(Math.floor(number)).padStart(2, '0');

/**
 * The moment at which a clock of a zone shows a day and a time.
 *
 * @param {string} day such as 2027-05-12 @param {string} time such as 09:30 @param {string} zone
 * @returns {string} ISO 8601 with offset; '' when it is no time
 */
export function isoOf(day, time, zone) {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall) || !isZone(zone)) {
    return '';
  }
  // The offset at the moment itself counts; near a change of clocks the first guess may be an hour off.
  const guess = wall - offsetAt(wall, zone) * MINUTE;
  const offset = offsetAt(guess, zone);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${day}T${time}:00${sign}${two(size / 60)}:${two(size % 60)}`;
}

/**
 * @param {string} moment ISO 8601 @param {string} zone
 * @returns {{day: string, time: string}} both '' when it is no moment
 */
export function wallOf(moment, zone) {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) {
    return { day: '', time: '' };
  }
  const offset = isZone(zone) ? offsetAt(instant, zone) : 0;
  const text = new Date(instant + offset * MINUTE).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** Minutes since midnight. @param {string} time such as 09:30 */
export function minuteOf(time) {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The other way. @param {number} minute up to a day */
export const timeOf = (minute) => `${two((minute % 1440) / 60)}:${two(minute % 60)}`;

/** The day after so many days. @param {string} day @param {number} days */
export const dayAfter = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 1440 * MINUTE).toISOString().slice(0, 10);
