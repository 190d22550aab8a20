/** Changes of a problem that leave no id behind of what is gone. Each gives a new one. Pure. */

const LISTS = ['talks', 'coordinationSessions'];

/** What is empty is left out, as in `…/input`. */
function trimmed(object) {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

const without = (list, gone) => (Array.isArray(list) ? list.filter((id) => !gone.has(id)) : list);

/** @param {any} problem @param {(talk: any) => any} change */
function eachSession(problem, change) {
  const changed = LISTS.filter((list) => problem[list]).map((list) => [list, problem[list].map(change)]);
  return { ...problem, ...Object.fromEntries(changed) };
}

/** Withdraws sessions. @param {any} problem @param {string[]} ids */
export function withoutSessions(problem, ids) {
  const gone = new Set(ids);
  const left = LISTS.filter((list) => problem[list]).map((list) => [
    list,
    problem[list].filter((talk) => !gone.has(talk.id)),
  ]);
  return withoutMentions({ ...problem, ...Object.fromEntries(left) }, (id) => gone.has(id));
}

/** No other session is tied to these any more. */
function withoutMentions(problem, isGone) {
  const changed = eachSession(problem, (talk) =>
    trimmed({
      ...talk,
      after: talk.after?.filter((one) => !isGone(one.session)),
      exclusiveWith: talk.exclusiveWith?.filter((id) => !isGone(id)),
    }),
  );
  const tied = (list, least) =>
    list
      ?.map((one) => ({ ...one, sessions: one.sessions.filter((id) => !isGone(id)) }))
      .filter((one) => one.sessions.length >= least);
  return trimmed({ ...changed, relations: tied(problem.relations, 2), wishes: tied(problem.wishes, 1) });
}

/** Takes windows away, with their breaks. @param {any} problem @param {string[]} ids */
export function withoutSlots(problem, ids) {
  const gone = new Set(ids);
  const timeSlots = problem.timeSlots.filter((slot) => !gone.has(slot.id));
  const freed = eachSession({ ...problem, timeSlots }, (talk) =>
    trimmed({ ...talk, pin: pinOf(talk.pin, gone), places: placesOf(talk.places, 'timeSlots', gone) }),
  );
  return withoutMentions(freed, (id) => gone.has(id.replace(/:break\d*$/, '')) && id.includes(':break'));
}

/** A start that was settled in a window means nothing without it. @param {any} pin @param {Set<string>} gone windows */
export function pinOf(pin, gone) {
  if (!pin || !gone.has(pin.timeSlot)) {
    return pin;
  }
  return pin.minutes ? { minutes: pin.minutes } : undefined;
}

/**
 * A place that names nothing any more would be anywhere, and was not meant so.
 *
 * @param {any[]|undefined} places @param {'timeSlots'|'rooms'} field @param {Set<string>} gone ids
 */
export function placesOf(places, field, gone) {
  return places
    ?.map((place) => (place?.[field] ? { ...place, [field]: without(place[field], gone) } : place))
    .filter((place) => !place?.[field] || place[field].length > 0);
}

/**
 * Takes a room away. What was to be there takes place in another one where that is free, or waits.
 *
 * @param {any} problem @param {string} room @param {string} [instead] another room's id
 */
export function withoutRoom(problem, room, instead = '') {
  const gone = new Set([room]);
  const slots = problem.timeSlots.filter((slot) => slot.room === room);
  const taken = problem.timeSlots.filter((slot) => slot.room === instead);
  const lost = slots.filter((slot) => !instead || taken.some((other) => overlap(slot, other)));
  const left = withoutSlots(problem, lost.map((slot) => slot.id));
  const moved = {
    ...left,
    timeSlots: left.timeSlots.map((slot) => (slot.room === room ? { ...slot, room: instead } : slot)),
  };
  const freed = eachSession(moved, (talk) => trimmed({ ...talk, places: placesOf(talk.places, 'rooms', gone) }));
  return {
    ...freed,
    rooms: freed.rooms
      .filter((one) => one.id !== room)
      .map((one) => trimmed({ ...one, consistsOf: without(one.consistsOf, gone) })),
  };
}

const overlap = (a, b) =>
  Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);

/**
 * Somebody does not come: they are named nowhere any more. Quorums of
 * named people ask for no more than are left.
 *
 * @param {any} problem @param {string} person
 * @param {Map<string, string>} [presents] who presents sessions instead, by the sessions' ids
 */
export function withoutPerson(problem, person, presents = new Map()) {
  const drop = (list) => list?.filter((id) => id !== person);
  const ofChairs = (one) =>
    one.chairs ? { ...one, chairs: trimmed({ ...one.chairs, candidates: drop(one.chairs.candidates) }) } : one;
  const led = (list) => list?.map((one) => trimmed({ ...ofChairs(one), leads: drop(one.leads) }));
  const changed = trimmed({
    ...problem,
    people: problem.people.filter((one) => one.id !== person),
    tracks: led(problem.tracks),
    clusters: led(problem.clusters),
    timeSlots: problem.timeSlots?.map(ofChairs),
  });
  return eachSession(changed, (talk) =>
    trimmed({
      ...talk,
      speakers: presents.has(talk.id) ? [presents.get(talk.id)] : drop(talk.speakers),
      requiredPeople: drop(talk.requiredPeople),
      wantedPeople: drop(talk.wantedPeople),
      quorums: talk.quorums
        ?.map((quorum) => (quorum.people ? quorumOf(quorum, drop(quorum.people)) : quorum))
        .filter((quorum) => !quorum.people || quorum.people.length > 0),
    }),
  );
}

const quorumOf = (quorum, people) => ({ ...quorum, people, atLeast: Math.min(quorum.atLeast, people.length) });

/** An id like the words that is not given yet. @param {any} problem @param {string} words */
export function freeId(problem, words) {
  const all = ['tracks', 'rooms', 'timeSlots', 'people', 'clusters', 'resources', ...LISTS];
  const taken = new Set(all.flatMap((list) => (problem[list] || []).map((one) => one.id)));
  const base =
    words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'new';
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) {
      return id;
    }
  }
}
