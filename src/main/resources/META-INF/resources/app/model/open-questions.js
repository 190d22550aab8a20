/**
 * What an organizer should settle, worked out from the notes of an import and from the problem. What
 * asks for nothing is told apart. Pure.
 */

/** @typedef {{code: string, where: string, detail: string}} Note */

/**
 * @typedef {object} Question
 * @property {string} key
 * @property {'zone'|'name'|'windows'|'lengths'|'speakers'|'people'|'rooms'|'note'} kind
 * @property {string} detail as the import says it
 * @property {any[]} [about] talks, people or rooms
 */

const list = (value) => (Array.isArray(value) ? value.filter((one) => one && typeof one === 'object') : []);

/**
 * @param {any} problem as it was read
 * @param {Note[]} notes
 * @param {boolean} zoneAssumed whether the zone is merely this browser's
 * @returns {{questions: Question[], told: Note[]}}
 */
export function openQuestions(problem, notes, zoneAssumed) {
  const questions = [];
  const told = [];
  const ask = (kind, note, about) => {
    const before = questions.find((one) => one.kind === kind && ['zone', 'name', 'windows', 'lengths'].includes(kind));
    if (before) {
      before.about = [...new Set([...(before.about || []), ...(about || [])])];
    } else {
      // The same after the files are read again.
      const number = questions.filter((one) => one.kind === kind).length;
      questions.push({ key: `${kind}-${number}`, kind, detail: note.detail, about });
    }
  };
  if (zoneAssumed) {
    ask('zone', { detail: '' });
  }
  if (list(problem?.timeSlots).length === 0) {
    ask('windows', { detail: '' });
  }
  for (const note of notes) {
    const { kind, about } = kindOf(note, problem);
    if (kind === 'told') {
      told.push(note);
    } else if (kind === 'people' || kind === 'rooms') {
      about.forEach((pair) => ask(kind, note, pair));
    } else {
      ask(kind, note, about);
    }
  }
  const order = ['zone', 'name', 'windows', 'lengths', 'speakers', 'people', 'rooms', 'note'];
  questions.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { questions, told };
}

function kindOf(note, problem) {
  const { code, where, detail } = note;
  const asks = code === 'missing' || code === 'doubtful';
  if (asks && /time.?zone/i.test(where + detail)) {
    return { kind: 'zone' };
  }
  if (/conference's name|name the conference/i.test(detail)) {
    return { kind: 'name' };
  }
  if (code === 'missing' && /no time slots/i.test(detail)) {
    return { kind: 'windows' };
  }
  if (code === 'missing' && /no speaker/i.test(detail)) {
    const about = named(list(problem.talks), detail, 'title');
    return about.length ? { kind: 'speakers', about } : { kind: 'note' };
  }
  if (code === 'missing' && /length|how long|minutes/i.test(detail)) {
    const about = named([...list(problem.talks), ...list(problem.coordinationSessions)], detail, 'title');
    return about.length ? { kind: 'lengths', about } : { kind: 'note' };
  }
  for (const kind of ['people', 'rooms']) {
    const about = code === 'doubtful' && where.includes(kind) ? pairs(list(problem[kind]), detail) : [];
    if (about.length) {
      return { kind, about };
    }
  }
  return { kind: asks ? 'note' : 'told' };
}

/** Those of whom a sentence says `"A" and "B"`, by twos. */
function pairs(all, sentence) {
  const known = (name) => all.find((one) => one.name === name);
  return [...sentence.matchAll(/"([^"]+)" and "([^"]+)"/g)]
    .map(([, one, other]) => [known(one), known(other)])
    .filter(([one, other]) => one && other && one !== other);
}

/** Those whose name stands in quotation marks, or whose id stands by itself, in a sentence. */
function named(all, sentence, field) {
  const words = new Set(sentence.split(/[\s,.;:]+/));
  return all.filter((one) => sentence.includes(`"${one[field]}"`) || words.has(String(one.id)));
}
