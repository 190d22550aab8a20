/** Between instants and what clocks on the wall and fields of forms show, which know no zone. Pure. */
import { DAY, MINUTE, isZone, offsetAt } from './zones.js';

const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, '0');

/** Such as `2027-11-03T09:30`, as a field holds it. @param {number} instant @param {string} zone */
export const toField = (instant, zone) =>
  new Date(instant + offsetAt(instant, zone) * MINUTE).toISOString().slice(0, 16);

/**
 * @param {string} field as above @param {string} zone
 * @returns {number} the instant; NaN when it is none. Of an hour that comes twice, the first; an hour that the clocks
 *     leave out is the one after it
 */
export function fromField(field, zone) {
  const wall = Date.parse(`${field}Z`);
  if (Number.isNaN(wall)) {
    return NaN;
  }
  const before = wall - offsetAt(wall - DAY * MINUTE, zone) * MINUTE;
  const after = wall - offsetAt(wall + DAY * MINUTE, zone) * MINUTE;
  const isShown = (instant) => instant + offsetAt(instant, zone) * MINUTE === wall;
  return isShown(before) || !isShown(after) ? before : after;
}

/** As the server wants it: with the offset of the zone. @param {number} instant @param {string} zone */
export function toMoment(instant, zone) {
  const offset = offsetAt(instant, zone);
  return `${toField(instant, zone)}:00${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/**
 * The moment at which a clock of a zone shows a day and a time.
 *
 * @param {string} day such as 2027-05-12 @param {string} time such as 09:30 @param {string} zone
 * @returns {string} ISO 8601 with offset; '' when it is no time
 */
export function isoOf(day, time, zone) {
  const instant = isZone(zone) ? fromField(`${day}T${time}`, zone) : NaN;
  return Number.isNaN(instant) ? '' : toMoment(instant, zone);
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
  const [day, time] = toField(instant, isZone(zone) ? zone : 'UTC').split('T');
  return { day, time };
}

/** Minutes since midnight. @param {string} time such as 09:30 */
export function minuteOf(time) {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The other way. @param {number} minute up to a day */
export const timeOf = (minute) => `${two((minute % DAY) / 60)}:${two(minute % 60)}`;

/** The day after so many days. @param {string} day @param {number} days */
export const dayAfter = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY * MINUTE).toISOString().slice(0, 10);
