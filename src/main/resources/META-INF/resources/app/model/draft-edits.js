/**
 * What an organizer settles of a problem before there is an agenda. The problem as it was read stays;
 * edits are laid over it, so that files can be read again without losing them. Pure.
 */
import { pinOf, placesOf } from './problem-edits.js';
import { dayAfter, isoOf, minuteOf, timeOf, wallOf } from './wall-time.js';

/**
 * @typedef {object} Edit
 * @property {'basics'|'talk'|'names'|'removeTalk'|'person'|'merge'|'mergeRooms'|'slot'|'removeSlot'|'group'} kind
 * @property {string} [id] of what it is about
 * @property {string} [list] of a group: clusters or tracks; of names: speakers or clusters
 * @property {string} [into] what it becomes one with
 * @property {Record<string, any>} [fields] what it says
 */

const list = (value) => (Array.isArray(value) ? value : []);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The edits with one more; what is said twice of the same thing is said once. @param {Edit[]} edits @param {Edit} edit */
export function withEdit(edits, edit) {
  const isSame = (one) => one.kind === edit.kind && one.id === edit.id && one.list === edit.list;
  const before = edits.find(isSame);
  if (!before) {
    return [...edits, edit];
  }
  const both = { ...edit, fields: { ...before.fields, ...edit.fields } };
  return edits.map((one) => (isSame(one) ? both : one));
}

/** @param {any} problem @param {Edit[]} edits */
export const edited = (problem, edits) =>
  isObject(problem) ? edits.reduce((now, edit) => makers[edit.kind](now, edit), problem) : problem;

/** What each edit makes of a problem. @type {Record<Edit['kind'], (problem: any, edit: Edit) => any>} */
const makers = {
  basics: (problem, { fields }) => ({ ...problem, ...fields }),
  talk: (problem, { id, fields }) => mapSessions(problem, (talk) => (talk.id === id ? { ...talk, ...fields } : talk)),
  names: (problem, { id, list: name, fields }) => withNames(problem, id, name, fields.names),
  removeTalk: (problem, { id }) => withoutTalk(problem, id),
  person: (problem, { id, fields }) => ({ ...problem, people: changed(problem.people, id, fields) }),
  group: (problem, { list: name, id, fields }) => ({ ...problem, [name]: changed(problem[name], id, fields) }),
  merge: (problem, { id, into }) => mergePeople(problem, id, into),
  mergeRooms: (problem, { id, into }) => mergeRooms(problem, id, into),
  slot: (problem, { id, fields }) => withSlot(problem, id, fields),
  removeSlot: (problem, { id }) => withoutSlot(problem, id),
};

/** Nothing has to be in a window that is no more. */
function withoutSlot(problem, id) {
  const gone = new Set([id]);
  const freed = mapSessions(problem, (talk) => ({
    ...talk,
    ...(talk.pin ? { pin: pinOf(talk.pin, gone) } : {}),
    ...(Array.isArray(talk.places) ? { places: placesOf(talk.places, 'timeSlots', gone) } : {}),
  }));
  return {
    ...freed,
    timeSlots: list(problem.timeSlots).filter((slot) => slot?.id !== id),
    ...publishedOf(problem, (placement) => placement.timeSlot !== id),
  };
}

/** With the fields, without those that say nothing. */
function changed(all, id, fields) {
  return list(all).map((one) => {
    if (one?.id !== id) {
      return one;
    }
    return Object.fromEntries(Object.entries({ ...one, ...fields }).filter(([, value]) => value !== undefined));
  });
}

function mapSessions(problem, change) {
  const result = { ...problem };
  for (const name of ['talks', 'coordinationSessions']) {
    if (Array.isArray(problem[name])) {
      result[name] = problem[name].map((talk) => (isObject(talk) ? change(talk) : talk));
    }
  }
  return result;
}

const LISTED_IN = { speakers: 'people', clusters: 'clusters' };

/** Who or what a session names; what is not known by name or id yet is added. */
function withNames(problem, id, field, names) {
  const where = LISTED_IN[field];
  let known = list(problem[where]);
  const ids = names.map((name) => {
    const same = (text) => String(text ?? '').toLowerCase() === name.toLowerCase();
    const found = known.find((one) => same(one?.name)) || known.find((one) => same(one?.id));
    const one = found || { id: freeId(known, name), name };
    known = found ? known : [...known, one];
    return one.id;
  });
  return mapSessions({ ...problem, [where]: known }, (talk) =>
    talk.id === id ? { ...talk, [field]: [...new Set(ids)] } : talk,
  );
}

function publishedOf(problem, keep) {
  const { published } = problem;
  return published ? { published: { ...published, placements: list(published.placements).filter(keep) } } : {};
}

function withoutTalk(problem, id) {
  const rest = mapSessions(problem, (talk) => ({
    ...talk,
    ...(talk.after && { after: list(talk.after).filter((one) => one.session !== id) }),
    ...(talk.exclusiveWith && { exclusiveWith: list(talk.exclusiveWith).filter((one) => one !== id) }),
  }));
  for (const name of ['talks', 'coordinationSessions']) {
    if (Array.isArray(rest[name])) {
      rest[name] = rest[name].filter((talk) => talk?.id !== id);
    }
  }
  return {
    ...rest,
    ...withoutTies(rest, 'relations', id, 2),
    ...withoutTies(rest, 'wishes', id, 1),
    ...publishedOf(rest, (placement) => placement.session !== id),
  };
}

/** Relations and wishes without a session; those that name too few then are no more. */
function withoutTies(problem, name, id, least) {
  if (!Array.isArray(problem[name])) {
    return {};
  }
  const names = (one) => list(one?.sessions).includes(id);
  return {
    [name]: problem[name]
      .map((one) => (names(one) ? { ...one, sessions: one.sessions.filter((other) => other !== id) } : one))
      .filter((one, index) => !names(problem[name][index]) || one.sessions.length >= least),
  };
}

/** Also where sessions may be, and what rooms are made of. */
function mergeRooms(problem, from, into) {
  const one = (ids) => [...new Set(ids.map((id) => (id === from ? into : id)))];
  const merged = mapSessions(problem, (talk) =>
    Array.isArray(talk.places)
      ? { ...talk, places: talk.places.map((place) => (Array.isArray(place?.rooms) ? { ...place, rooms: one(place.rooms) } : place)) }
      : talk,
  );
  return {
    ...merged,
    rooms: list(problem.rooms)
      .filter((room) => room?.id !== from)
      .map((room) => (Array.isArray(room?.consistsOf) ? { ...room, consistsOf: one(room.consistsOf).filter((id) => id !== room.id) } : room)),
    timeSlots: list(problem.timeSlots).map((slot) => (slot?.room === from ? { ...slot, room: into } : slot)),
  };
}

/** Every list of people in which one may stand. */
function mergePeople(problem, from, into) {
  const one = (ids) => [...new Set(ids.map((id) => (id === from ? into : id)))];
  const inLists = (value) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([name, field]) => [name, inField(name, field)]),
        )
      : value;
  const inField = (name, field) =>
    PEOPLE_LISTS.includes(name) ? one(list(field)) : name === 'chairs' ? inLists(field) : field;
  const gone = list(problem.people).find((person) => person?.id === from);
  const merged = mapSessions(problem, (talk) => ({
    ...inLists(talk),
    ...(talk.quorums && { quorums: list(talk.quorums).map(inLists) }),
  }));
  return {
    ...merged,
    people: list(problem.people)
      .filter((person) => person?.id !== from)
      .map((person) =>
        person?.id === into && gone?.unavailable
          ? { ...person, unavailable: [...list(person.unavailable), ...gone.unavailable] }
          : person,
      ),
    ...Object.fromEntries(
      ['clusters', 'tracks', 'timeSlots']
        .filter((name) => Array.isArray(problem[name]))
        .map((name) => [name, problem[name].map(inLists)]),
    ),
  };
}

const PEOPLE_LISTS = ['speakers', 'requiredPeople', 'wantedPeople', 'leads', 'candidates', 'people'];

/**
 * @typedef {object} SlotFields what a form says of a window, in the conference's own time
 * @property {string} [room] its name @property {string} [track] its id, or ''
 * @property {string} [day] @property {string} [from] @property {string} [to]
 * @property {number} [pause] minutes of break
 */

/** A window as a form shows it. @returns {Required<SlotFields>} */
export function slotFields(problem, slot) {
  const start = wallOf(slot.start, problem.timeZone);
  const room = list(problem.rooms).find((one) => one?.id === slot.room);
  return {
    room: room?.name ?? slot.room ?? '',
    track: slot.track || '',
    day: start.day,
    from: start.time,
    to: wallOf(slot.end, problem.timeZone).time,
    pause: list(slot.breaks).reduce((sum, one) => sum + (one?.minutes || 0), 0),
  };
}

/** Weeks until a first window, while nobody says when it is. */
const WEEKS = 4;

/**
 * The edit that adds a window: the day after the last one, or in some weeks where there is none.
 *
 * @param {any} problem @param {string} roomName where there is no room yet
 * @returns {Edit}
 */
export function nextWindow(problem, roomName) {
  const slots = list(problem?.timeSlots);
  const last = slots.at(-1) && slotFields(problem, slots.at(-1));
  const fields = last?.day
    ? { ...last, day: dayAfter(last.day, 1) }
    : {
        room: list(problem?.rooms)[0]?.name || roomName,
        track: '',
        day: dayAfter(new Date().toISOString().slice(0, 10), 7 * WEEKS),
        from: '09:00',
        to: '12:30',
        pause: 30,
      };
  return { kind: 'slot', id: freeId(slots, `window-${slots.length + 1}`), fields };
}

function withSlot(problem, id, fields) {
  const slots = list(problem.timeSlots);
  const before = slots.find((slot) => slot?.id === id) || { id };
  const wanted = { ...slotFields(problem, before), ...fields };
  const room = roomNamed(problem, wanted.room);
  const slot = {
    ...before,
    room: room.id,
    start: isoOf(wanted.day, wanted.from, problem.timeZone),
    end: endOf(wanted, problem.timeZone),
    breaks: breaksOf(before, wanted, fields, problem),
  };
  delete slot.track;
  if (wanted.track) {
    slot.track = wanted.track;
  }
  return {
    ...problem,
    rooms: list(problem.rooms).some((one) => one?.id === room.id) ? problem.rooms : [...list(problem.rooms), room],
    timeSlots: slots.includes(before) ? slots.map((one) => (one === before ? slot : one)) : [...slots, slot],
  };
}

const endOf = ({ day, to }, zone) => isoOf(day, to, zone);

/** Breaks move along with their window; one of another length stands in its middle, and may float. */
function breaksOf(before, wanted, fields, problem) {
  const zone = problem.timeZone;
  if (fields.pause === undefined) {
    const shift = Date.parse(isoOf(wanted.day, wanted.from, zone)) - Date.parse(before.start);
    const moved = (moment) => {
      const wall = wallOf(new Date(Date.parse(moment) + (shift || 0)).toISOString(), zone);
      return isoOf(wall.day, wall.time, zone);
    };
    return list(before.breaks).map((one) => ({ ...one, earliest: moved(one.earliest), latest: moved(one.latest) }));
  }
  if (!wanted.pause) {
    return [];
  }
  const grid = problem.gridMinutes || 5;
  const [from, to] = [minuteOf(wanted.from), minuteOf(wanted.to)];
  const middle = (from + to - wanted.pause) / 2;
  const onGrid = (minute) => from + Math.round((minute - from) / grid) * grid;
  const at = (minute) => isoOf(wanted.day, timeOf(onGrid(Math.min(Math.max(minute, from), to - wanted.pause))), zone);
  return [{ title: 'Break', minutes: wanted.pause, earliest: at(middle - 30), latest: at(middle + 30) }];
}

function roomNamed(problem, name) {
  const wanted = name.trim();
  const known = list(problem.rooms).find((room) => String(room?.name ?? room?.id).toLowerCase() === wanted.toLowerCase());
  return known || { id: freeId(problem.rooms, wanted), name: wanted };
}

/** An id made of a name that nothing in the list has. */
export function freeId(all, name) {
  const base = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'room';
  const taken = new Set(list(all).map((one) => one?.id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) {
      return id;
    }
  }
}
