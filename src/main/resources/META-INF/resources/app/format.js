/** How numbers, times and scores are written. All of it is in the reader's language, by Intl. */

const LANGUAGE = 'en-GB';
const formats = new Map();

function dateFormat(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(LANGUAGE, { timeZone: zone, ...options }));
  }
  return formats.get(key);
}

const millis = (moment) => (typeof moment === 'number' ? moment : Date.parse(moment));

/** Such as 09:30. @param {string|number} moment @param {string} zone */
export function clock(moment, zone) {
  return dateFormat(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(millis(moment));
}

/** Such as Wed 3 Nov. @param {string|number} moment @param {string} zone */
export function day(moment, zone) {
  return dateFormat(zone, { weekday: 'short', day: 'numeric', month: 'short' })
    .format(millis(moment))
    .replace(',', '');
}

/** Such as Wednesday 3 November 2027. */
export function longDay(moment, zone) {
  return dateFormat(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(millis(moment))
    .replace(',', '');
}

/** Day and clock, in the reader's own zone when none is named. */
export function dayAndClock(moment, zone = ownZone()) {
  return `${day(moment, zone)} ${clock(moment, zone)}`;
}

let own = '';
/** The zone of this browser. */
export const ownZone = () => (own ||= Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');

/** Made once, and only for numbers that need it: the first one takes a browser as long as two frames. @type {Intl.NumberFormat|null} */
let numbers = null;

/** Such as 1,234. @param {number} value */
export const number = (value) =>
  Number.isInteger(value) && Math.abs(value) < 1000
    ? String(value)
    : (numbers ??= new Intl.NumberFormat(LANGUAGE)).format(value);

/** With its sign, and a real minus: +12, −3, ±0. */
export function signed(value) {
  if (value === 0) {
    return '±0';
  }
  return (value > 0 ? '+' : '−') + number(Math.abs(value));
}

/** @typedef {{hard: number, medium: number, soft: number}} Score points taken off, as numbers up to 0 */

/** @param {string} text such as `0hard/0medium/-43soft` @returns {Score} */
export function scoreOf(text) {
  const [hard = 0, medium = 0, soft = 0] = (text || '').split('/').map((level) => parseInt(level, 10) || 0);
  return { hard, medium, soft };
}

/**
 * How much dearer one score is than another: positive is worse.
 *
 * @param {string} from @param {string} to @returns {Score}
 */
export const costBetween = (from, to) => costFrom(scoreOf(from), to);

/** The same of a score that was read before. @param {Score} before @param {string} to @returns {Score} */
export function costFrom(before, to) {
  const after = scoreOf(to);
  return {
    hard: before.hard - after.hard,
    medium: before.medium - after.medium,
    soft: before.soft - after.soft,
  };
}

/** Below 0 when the first is better. @param {Score} a @param {Score} b */
export const compareCosts = (a, b) => a.hard - b.hard || a.medium - b.medium || a.soft - b.soft;
