/** Wall time in a zone, quickly: what Intl says of an offset holds for a quarter of an hour. */

const QUARTER = 15 * 60_000;
export const MINUTE = 60_000;
export const DAY = 24 * 60;

/** @type {Map<string, {format: Intl.DateTimeFormat, offsets: Map<number, number>}>} */
const known = new Map();

function zoneOf(zone) {
  let one = known.get(zone);
  if (!one) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    one = { format, offsets: new Map() };
    known.set(zone, one);
  }
  return one;
}

/**
 * How far the clocks of a zone are ahead of UTC.
 *
 * @param {number} instant in milliseconds @param {string} zone
 * @returns {number} minutes
 */
export function offsetAt(instant, zone) {
  const { format, offsets } = zoneOf(zone);
  const quarter = Math.floor(instant / QUARTER);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    const at = quarter * QUARTER;
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, +value]));
    const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
    offset = Math.round((wall - at) / MINUTE);
    offsets.set(quarter, offset);
  }
  return offset;
}

/** Minutes of wall time since 1970, which days can be read off. @param {number} instant @param {string} zone */
export const wallMinutes = (instant, zone) => Math.floor(instant / MINUTE) + offsetAt(instant, zone);

/** Number of the day of the wall clock. */
export const dayNumber = (instant, zone) => Math.floor(wallMinutes(instant, zone) / DAY);

/** Minutes since midnight of the wall clock. */
export const minuteOfDay = (instant, zone) => wallMinutes(instant, zone) - dayNumber(instant, zone) * DAY;

/** Whether this browser knows a zone of that name. @param {string} zone */
export function isZone(zone) {
  try {
    zoneOf(zone);
    return true;
  } catch {
    return false;
  }
}
