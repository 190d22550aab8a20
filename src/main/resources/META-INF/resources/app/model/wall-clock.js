/** Between instants and what fields for day and time hold, which know no zone. Pure. */
import { MINUTE, offsetAt } from './zones.js';

const two = (number) => String(Math.abs(number)).padStart(2, '0');

/** Such as `2027-11-03T09:30`, as a field holds it. @param {number} instant @param {string} zone */
export const toField = (instant, zone) =>
  new Date(instant + offsetAt(instant, zone) * MINUTE).toISOString().slice(0, 16);

/**
 * @param {string} field as above @param {string} zone
 * @returns {number} the instant; NaN when it is none. Of an hour that comes twice, the first
 */
export function fromField(field, zone) {
  const wall = Date.parse(`${field}Z`);
  if (Number.isNaN(wall)) {
    return NaN;
  }
  const before = wall - offsetAt(wall - 24 * 60 * MINUTE, zone) * MINUTE;
  return offsetAt(before, zone) * MINUTE === wall - before ? before : wall - offsetAt(before, zone) * MINUTE;
}

/** As the server wants it: with the offset of the zone. @param {number} instant @param {string} zone */
export function toMoment(instant, zone) {
  const offset = offsetAt(instant, zone);
  const hours = Math.trunc(Math.abs(offset) / 60);
  return `${toField(instant, zone)}:00${offset < 0 ? '-' : '+'}${two(hours)}:${two(offset % 60)}`;
}
