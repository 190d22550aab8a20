/**
 * A revision as views need it: things found by their ids, sessions with their place and people.
 * Made once for each revision. Pure.
 */

/**
 * @typedef {object} Person
 * @property {string} id
 * @property {string} name
 * @property {boolean} remote
 * @property {string} [timeZone]
 * @property {{from: string, to: string}} [comfortable]
 * @property {{from: string, to: string}} [tolerable]
 */

/**
 * @typedef {object} Session
 * @property {string} id
 * @property {string} title
 * @property {'TALK'|'COORDINATION'|'BREAK'} kind
 * @property {string} track its id, or ''
 * @property {Person[]} speakers
 * @property {string[]} people ids of speakers and of those who are required
 * @property {number[]} clusters indices into the clusters
 * @property {number} minutes wished for @property {number} minMinutes
 * @property {Set<string>} pinned what a pin holds: timeSlot, start, minutes
 * @property {boolean} remote whether a speaker is
 * @property {Place|null} place null on the waitlist
 * @property {string} reason why it waits
 * @property {any} talk as in the problem
 */

/** @typedef {{timeSlot: string, room: string, start: number, end: number, minutes: number}} Place instants in ms */

/**
 * @typedef {object} Slot
 * @property {string} id
 * @property {string} room
 * @property {string} track or ''
 * @property {number} start @property {number} end instants in ms
 */

/**
 * @typedef {object} AgendaModel
 * @property {string} zone of the conference
 * @property {number} grid minutes
 * @property {Map<string, Session>} sessions
 * @property {Slot[]} slots by their start
 * @property {Map<string, Slot>} slotById
 * @property {Map<string, {id: string, name: string, capacity?: number}>} rooms
 * @property {Map<string, {id: string, name: string}>} tracks
 * @property {{id: string, name: string}[]} clusters
 * @property {Map<string, Person>} people
 * @property {Map<string, any[]>} findings of sessions, by their ids
 */

/**
 * @param {any} problem as `…/input` gives it; null for who may not see it
 * @param {any} schedule `modelOutput` of a revision
 * @returns {AgendaModel}
 */
export function agendaModel(problem, schedule) {
  const known = problem || withoutProblem(schedule);
  const people = new Map((known.people || []).map((person) => [person.id, personOf(person)]));
  const clusters = known.clusters || [];
  const clusterIndex = new Map(clusters.map((cluster, index) => [cluster.id, index]));
  const sessions = new Map();
  for (const kind of /** @type {const} */ (['TALK', 'COORDINATION'])) {
    const list = (kind === 'TALK' ? known.talks : known.coordinationSessions) || [];
    list.forEach((talk) => sessions.set(talk.id, sessionOf(talk, kind, people, clusterIndex)));
  }
  for (const placement of schedule.placements) {
    const session = sessions.get(placement.session) || added(sessions, placement);
    session.place = placeOf(placement);
  }
  for (const waiting of schedule.waitlist) {
    const session = sessions.get(waiting.session) || added(sessions, waiting);
    session.reason = waiting.reason || '';
  }
  const slots = (known.timeSlots || [])
    .map((slot) => ({
      id: slot.id,
      room: slot.room,
      track: slot.track || '',
      start: Date.parse(slot.start),
      end: Date.parse(slot.end),
    }))
    .sort((a, b) => a.start - b.start);
  return {
    zone: schedule.timeZone || known.timeZone,
    grid: known.gridMinutes || 5,
    sessions,
    slots,
    slotById: new Map(slots.map((slot) => [slot.id, slot])),
    rooms: byId(known.rooms),
    tracks: byId(known.tracks),
    clusters,
    people,
    findings: findingsOf(schedule.findings || []),
  };
}

const byId = (list) => new Map((list || []).map((one) => [one.id, one]));

function personOf(person) {
  return {
    id: person.id,
    name: person.name || person.id,
    remote: person.attendance === 'REMOTE',
    timeZone: person.timeZone,
    comfortable: person.comfort?.comfortable,
    tolerable: person.comfort?.tolerable,
  };
}

function sessionOf(talk, kind, people, clusterIndex) {
  const speakers = (talk.speakers || []).map((id) => people.get(id)).filter(Boolean);
  return {
    id: talk.id,
    title: talk.title || talk.id,
    kind,
    track: talk.track || '',
    speakers,
    people: [...(talk.speakers || []), ...(talk.requiredPeople || [])],
    clusters: (talk.clusters || []).map((id) => clusterIndex.get(id)).filter((index) => index >= 0),
    minutes: talk.minutes,
    minMinutes: talk.minMinutes || talk.minutes,
    pinned: new Set(Object.keys(talk.pin || {})),
    remote: speakers.some((speaker) => speaker.remote),
    place: null,
    reason: '',
    talk,
  };
}

/** A break, or a session of which only the schedule is known. */
function added(sessions, shown) {
  const session = sessionOf(
    { id: shown.session, title: shown.title, track: shown.track, minutes: shown.minutes },
    shown.kind || 'TALK',
    new Map(),
    new Map(),
  );
  session.speakers = (shown.speakers || []).map((name) => ({ id: name, name, remote: false }));
  sessions.set(session.id, session);
  return session;
}

const placeOf = ({ timeSlot, room, start, end, minutes }) => ({
  timeSlot,
  room,
  start: Date.parse(start),
  end: Date.parse(end),
  minutes,
});

/** What the public sees says where sessions are, which says where there must be windows. */
function withoutProblem(schedule) {
  const slots = new Map();
  for (const { timeSlot, room, start, end } of schedule.placements) {
    const slot = slots.get(timeSlot) || { id: timeSlot, room, start, end };
    slot.start = slot.start < start ? slot.start : start;
    slot.end = slot.end > end ? slot.end : end;
    slots.set(timeSlot, slot);
  }
  const timeSlots = [...slots.values()];
  const rooms = [...new Set(timeSlots.map((slot) => slot.room))].map((id) => ({ id, name: id }));
  return { timeSlots, rooms, timeZone: schedule.timeZone };
}

function findingsOf(findings) {
  const bySession = new Map();
  for (const finding of findings) {
    for (const id of finding.sessions) {
      bySession.set(id, [...(bySession.get(id) || []), finding]);
    }
  }
  return bySession;
}

/**
 * A revision with what is noted of it. Who is no member of the committee gets it without; then the list of revisions
 * has the note, or only the number is known.
 *
 * @template T
 * @param {T & {metadata?: any}} revision @param {number} number @param {any[]} notes
 */
export const withNote = (revision, number, notes) => ({
  ...revision,
  metadata: revision.metadata || notes.find((one) => one.number === number) || { number },
});
