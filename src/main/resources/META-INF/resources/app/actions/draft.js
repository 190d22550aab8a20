/** From files to an agenda: what was read, what is settled, and whether it is right. */
import { agendas, imports, proposals } from '../api.js';
import { ownZone } from '../format.js';
import { edited, nextWindow, withEdit } from '../model/draft-edits.js';
import { ADDITIONS, PROBLEM, commonKind, kindsOf } from '../model/file-kinds.js';
import { address, go } from '../router.js';
import { getState, updateView } from '../state.js';
import { text } from '../texts.en.js';

/**
 * @typedef {object} Draft
 * @property {{file: File, kinds: string[], kind: string, chosen: boolean}[]} sources
 * @property {{timeZone?: string, track?: string[]}} options of the import
 * @property {boolean} zoneAssumed
 * @property {boolean} reading
 * @property {{problem: any, schedule?: any, config?: any}|null} imported
 * @property {string[]} tracks names of all there are in the files
 * @property {import('../model/open-questions.js').Note[]} notes
 * @property {import('../model/draft-edits.js').Edit[]} edits
 * @property {Record<string, boolean>} settled questions that need no more, by their keys
 * @property {{errors: any[], warnings: string[], metrics: any}|null} check what the server says
 * @property {'asIs'|'improve'|'anew'} beginning
 * @property {Error|null} failure
 * @property {boolean} making
 */

const EMPTY = {
  sources: [],
  options: {},
  zoneAssumed: false,
  reading: false,
  imported: null,
  tracks: [],
  notes: [],
  edits: [],
  settled: {},
  check: null,
  beginning: 'asIs',
  failure: null,
  making: false,
};

/** @returns {Draft|undefined} */
export const draft = () => getState().views.draft;
const set = (changes) => updateView('draft', changes);

let last = { imported: null, edits: null, problem: null };

/** The problem with all that was settled. @param {Draft} now */
export function draftProblem(now) {
  if (last.imported !== now.imported || last.edits !== now.edits) {
    const { imported, edits } = now;
    last = { imported, edits, problem: edited(imported?.problem, edits) };
  }
  return last.problem;
}

/** Begins with files. @param {File[]} files */
export async function readFiles(files) {
  set({ ...EMPTY, reading: true });
  go('', 'new');
  set({ sources: await Promise.all(files.map(sourceOf)) });
  await readAgain();
}

/** More files of the same conference, such as calendars. @param {File[]} files */
export async function addFiles(files) {
  const more = await Promise.all(files.map(sourceOf));
  set({ sources: [...draft().sources, ...more] });
  await readAgain();
}

/** Text that somebody pasted is a file without a name. @param {string} pasted */
export const readText = (pasted) => readFiles([new File([pasted], text.settle.pasted)]);

async function sourceOf(file) {
  const kinds = kindsOf(file.name, await file.text());
  return { file, kinds, kind: kinds[0] || '', chosen: false };
}

/** @param {number} index of a file @param {string} kind what it is to be read as; '' leaves it out */
export async function readAs(index, kind) {
  const sources = draft().sources.map((one, at) => (at === index ? { ...one, kind, chosen: true } : one));
  set({ sources });
  await readAgain();
}

/** @param {number} index of a file that is not wanted after all */
export async function dropFile(index) {
  const sources = draft().sources.filter((one, at) => at !== index);
  if (sources.length === 0) {
    forget();
    return;
  }
  set({ sources });
  await readAgain();
}

/** @param {Draft['options']} options */
export async function readWith(options) {
  set({ options: { ...draft().options, ...options }, zoneAssumed: false });
  await readAgain();
}

export function forget() {
  updateView('draft', EMPTY);
  location.hash = address();
}

async function readAgain() {
  const { sources } = draft();
  set({ reading: true, failure: null, check: null });
  try {
    if (sources.every((one) => one.kind === 'maintainers')) {
      throw new Error(text.settle.onlyAdds);
    }
    const isAddition = (one) => ADDITIONS.includes(one.kind);
    const additions = sources.every(isAddition) ? [] : sources.filter(isAddition);
    const main = sources.filter((one) => !additions.includes(one) && (one.kind || !one.chosen));
    let read = main.some((one) => one.kind === PROBLEM) ? await problemOf(main) : await importOf(main);
    for (const kind of ADDITIONS) {
      const files = additions.filter((one) => one.kind === kind).map((one) => one.file);
      if (files.length > 0) {
        const more = await imports.read(kind, files, {}, read.problem);
        read = { ...read, problem: more.problem, notes: [...read.notes, ...notesOf(more)] };
      }
    }
    const tracks = draft().options.track ? draft().tracks : (read.problem?.tracks || []).map((one) => one.name);
    set({
      imported: { problem: read.problem, schedule: read.schedule, config: read.config },
      notes: read.notes,
      tracks,
      reading: false,
      beginning: 'asIs',
    });
    askForWindow(read.problem);
    checkSoon(0);
  } catch (failure) {
    set({ reading: false, failure, imported: null });
  }
}

/** Where there is no window, the form begins with one, which is a question. */
function askForWindow(problem) {
  const { edits } = draft();
  const isNone = Array.isArray(problem?.talks) && !problem.timeSlots?.length;
  if (isNone && !edits.some((edit) => edit.kind === 'slot')) {
    set({ edits: withEdit(edits, nextWindow(problem, text.settle.mainRoom)) });
  }
}

const notesOf = (answer) => [...(answer.missing || []), ...(answer.warnings || [])];

/** A problem of ours; also as a request has it, or as an import gives it. */
async function problemOf(sources) {
  const content = (await sources[0].file.text()).replace(/^\ufeff/, '');
  let value;
  try {
    value = JSON.parse(content);
  } catch (failure) {
    // In the server's words, which name line and column.
    await imports.check(content);
    throw failure;
  }
  const problem = value?.modelInput ?? value?.problem ?? value;
  const notes = problem === value ? await twiceSaid(content) : [];
  return { problem, schedule: value?.schedule, config: value?.config, notes };
}

/** What a text says twice; a browser reads the last of it without a word. */
async function twiceSaid(content) {
  const failure = await imports.check(`{"modelInput":${content}}`).then(() => null, (problem) => problem);
  return (failure?.errors || [])
    .filter((one) => one.code === 'duplicateField')
    .map(({ pointer, detail }) => ({ code: 'doubtful', where: pointer, detail }));
}

/** Tries what the files may be, one after the other; of refusals the first counts. */
async function importOf(sources) {
  const chosen = sources.find((one) => one.chosen)?.kind;
  const kinds = chosen ? [chosen] : commonKind(sources.map((one) => one.kinds));
  const isEmpty = sources.every((one) => one.file.size === 0);
  let first = new Error(isEmpty ? text.settle.emptyFile : text.settle.unknownKind);
  for (const kind of kinds.slice(0, 3)) {
    try {
      const read = await importAs(kind, sources.map((one) => one.file));
      const now = draft().sources.map((one) => (sources.includes(one) ? { ...one, kind } : one));
      set({ sources: now });
      return read;
    } catch (failure) {
      if (failure.status !== 400) {
        throw failure;
      }
      first = kind === kinds[0] ? failure : first;
    }
  }
  throw first;
}

/** Files that do not say a zone are read in this browser's, which becomes a question. */
async function importAs(kind, files) {
  const { options } = draft();
  try {
    return described(await imports.read(kind, files, options));
  } catch (failure) {
    const isZone = (one) => one.code === 'missingTimeZone';
    if (options.timeZone || !failure.errors?.length || !failure.errors.every(isZone)) {
      throw failure;
    }
    const answer = await imports.read(kind, files, { ...options, timeZone: ownZone() });
    set({ zoneAssumed: true });
    return described(answer);
  }
}

const described = (answer) => ({ problem: answer.problem, schedule: answer.schedule, notes: notesOf(answer) });

/** Settles something. @param {import('../model/draft-edits.js').Edit} edit */
export function settle(edit) {
  set({ edits: withEdit(draft().edits, edit) });
  checkSoon();
}

/** @param {string} key of a question @param {boolean} [done] */
export function markSettled(key, done = true) {
  set({ settled: { ...draft().settled, [key]: done } });
}

/** @param {Draft['beginning']} beginning */
export const chooseBeginning = (beginning) => set({ beginning });

let timer;
let checks = 0;

function checkSoon(after = 400) {
  clearTimeout(timer);
  timer = setTimeout(check, after);
}

/** Asks the server whether the problem is right. */
export async function check() {
  const number = ++checks;
  const now = draft();
  const request = { modelInput: draftProblem(now), ...(now.imported?.config && { config: now.imported.config }) };
  let found;
  try {
    const answer = await imports.check(JSON.stringify(request));
    found = { errors: [], warnings: answer.validationResult.warnings, metrics: answer.inputMetrics };
  } catch (failure) {
    const errors = failure.errors?.length ? failure.errors : [{ pointer: '', code: '', detail: failure.message }];
    found = { errors, warnings: [], metrics: null };
  }
  if (number === checks) {
    set({ check: found });
  }
}

/** Makes the agenda, and goes there; where it should be planned, a search begins. */
export async function makeAgenda() {
  const now = draft();
  const problem = draftProblem(now);
  const schedule = scheduleOf(now, problem);
  const { config } = now.imported;
  set({ making: true, failure: null });
  try {
    const isAnew = schedule && now.beginning === 'anew';
    const { published, ...fresh } = problem;
    const made = await agendas.create({
      modelInput: isAnew ? fresh : problem,
      ...(config && { config }),
      ...(schedule && !isAnew && { schedule }),
    });
    if (schedule && now.beginning === 'asIs') {
      go(made.slug);
    } else {
      const search = await proposals.begin(made.slug, { way: 'SOLVE' });
      go(made.slug, 'proposals', search.id);
    }
    updateView('draft', EMPTY);
  } catch (failure) {
    set({ making: false, failure });
  }
}

/** What the files say of places, as far as it still means something. */
export function scheduleOf(now, problem) {
  const slots = new Set((problem?.timeSlots || []).map((slot) => slot.id));
  const talks = new Set([...(problem?.talks || []), ...(problem?.coordinationSessions || [])].map((talk) => talk.id));
  const placements = (now.imported?.schedule?.placements || []).filter(
    (one) => slots.has(one.timeSlot) && (talks.has(one.session) || one.kind === 'BREAK'),
  );
  return placements.length
    ? { placements: placements.map(({ session, timeSlot, start, minutes }) => ({ session, timeSlot, start, minutes })) }
    : null;
}
