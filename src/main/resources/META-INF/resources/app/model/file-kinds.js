/** What a file probably is, by its name and how it begins. The server has the last word. */

/** Ours: a problem as JSON, which needs no import. */
export const PROBLEM = 'problem';

/** Formats that only add to a problem, when there is one. */
export const ADDITIONS = ['maintainers', 'ics'];

const SPREADSHEET = /\.(xlsx|xlsm)$/i;

/**
 * @param {string} name of the file
 * @param {string} text its content, or the beginning of it
 * @returns {string[]} ids of formats, the likeliest first; empty when nothing is known of it
 */
export function kindsOf(name, text) {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (SPREADSHEET.test(name) || start.startsWith('PK\u0003\u0004')) {
    return ['xlsx', 'indico'];
  }
  if (start.startsWith('BEGIN:VCALENDAR')) {
    return ['ics'];
  }
  if (start.startsWith('<')) {
    return ['schedule.xml'];
  }
  if (start.startsWith('{') || start.startsWith('[')) {
    return kindsOfJson(name, text);
  }
  if (/^MAINTAINERS/i.test(name) || (/^[MRLSF]:\t/m.test(start) && /^F:\t/m.test(start))) {
    return ['maintainers'];
  }
  return kindsOfTable(start);
}

function kindsOfJson(name, text) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Broken: the server says where.
    return /contribution|timetable|indico/i.test(name) ? ['indico'] : [PROBLEM];
  }
  if (isProblem(value)) {
    return [PROBLEM];
  }
  if (value.schedule) {
    return ['schedule.json', 'pretalx'];
  }
  const sample = text.slice(0, 20_000);
  if (/"(friendly_id|contributions|db_id|sessionSlotId|additionalInfo|contribDuration)"/.test(sample)) {
    return ['indico', 'pretalx'];
  }
  if (isFavourites(value) || /"(submission_type|speakers|availabilities|code|is_featured)"/.test(sample)) {
    return ['pretalx', 'indico', 'schedule.json'];
  }
  return Array.isArray(value) ? ['pretalx', 'indico'] : ['indico', 'pretalx', 'schedule.json', PROBLEM];
}

const isFavourites = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether it is a problem of ours, alone or as a request has it. */
function isProblem(value) {
  const problem = value?.modelInput ?? value?.problem ?? value;
  const isObject = typeof problem === 'object' && problem !== null && !Array.isArray(problem);
  return isObject && ['talks', 'timeSlots', 'gridMinutes', 'coordinationSessions'].some((field) => field in problem);
}

function kindsOfTable(start) {
  const line = start.split(/\r?\n/, 1)[0];
  if (/proposal title|session title|speaker ids|proposal state/i.test(line)) {
    return ['pretalx', 'csv'];
  }
  if (/presenters/i.test(line) && /materials|duration/i.test(line)) {
    return ['indico', 'csv'];
  }
  return /[,;\t]/.test(start) || /\n/.test(start) ? ['csv', 'indico', 'pretalx'] : [];
}

/**
 * The format that suits most of several files.
 *
 * @param {string[][]} kinds of each file
 */
export function commonKind(kinds) {
  const votes = new Map();
  kinds.forEach((list) =>
    list.forEach((kind, rank) => votes.set(kind, (votes.get(kind) || 0) + 1 - rank / 100)),
  );
  return [...votes].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
