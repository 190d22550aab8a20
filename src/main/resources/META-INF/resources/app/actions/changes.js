import { revisions } from '../api.js';
import { getState, nextKey, toast, update } from '../state.js';
import { text } from '../texts.en.js';
import { refresh } from './open-agenda.js';

/** Changes wait for each other: each says which version it was made for. */
let last = Promise.resolve(null);

/** Moves after which the problem is the same. */
const LEAVES_PROBLEM = ['place', 'unplace', 'swap', 'changeMinutes'];

/**
 * Makes a revision of the head. What it puts elsewhere is shown at once; when somebody else was
 * faster, the state gets a `clash`, and whoever looks decides.
 *
 * @param {any | (() => any)} change as `POST …/revisions` takes it; or what gives it, or null, once all before is done
 * @param {string} words what it does, for everybody who waits for it
 * @param {Record<string, any>} [places] where it puts sessions
 * @param {'do'|'undo'|'redo'} [way]
 * @param {(failure: any) => boolean} [onRefused] whether somebody shows it, so that it need not be told
 * @returns {Promise<any>} the answer, or null when nothing was changed
 */
export function changeHead(change, words, places = {}, way = 'do', onRefused = () => false) {
  const waiting = { key: nextKey(), change, words, places, onRefused };
  update({ pending: [...getState().pending, waiting] });
  last = last.then(() => make(waiting, way)).finally(() => settle(waiting.key));
  return last;
}

function settle(key) {
  update({ pending: getState().pending.filter((one) => one.key !== key) });
}

async function make(waiting, way) {
  const { agenda } = getState();
  if (typeof waiting.change === 'function') {
    waiting.change = waiting.change();
  }
  if (!waiting.change) {
    return null;
  }
  try {
    const answer = await revisions.change(agenda.slug, agenda.version, waiting.change);
    await show(answer.data, waiting.change, way);
    return answer.data;
  } catch (failure) {
    return refused(failure, waiting, way);
  }
}

/** The answer has the new schedule, so that it need not be asked for. */
async function show(answer, change, way) {
  const { agenda, head, history, who } = getState();
  const metadata = {
    number: answer.revision,
    kind: change.moves ? 'MOVED' : change.patch ? 'PATCHED' : change.revert ? 'REVERTED' : 'TAKEN_OVER',
    who: who?.holder || '',
    when: new Date().toISOString(),
    summary: answer.summary,
    score: answer.score,
  };
  update({
    agenda: { ...agenda, version: answer.version, head: answer.revision },
    head: { ...head, metadata, modelOutput: answer.schedule || head.modelOutput },
    history: [metadata, ...history.filter((one) => one.number !== metadata.number)],
    spoken: answer.summary,
    ...stacks(answer.revision, way),
  });
  const isOnlyPlaces = change.moves?.every((move) => LEAVES_PROBLEM.includes(Object.keys(move)[0]));
  if (!isOnlyPlaces || !answer.schedule) {
    await refresh();
  }
}

/** What can be taken back, and again, after a revision. */
function stacks(revision, way) {
  const { done, undone } = getState();
  return {
    do: { done: [...done, revision], undone: [] },
    undo: { done: done.slice(0, -1), undone: [...undone, revision] },
    redo: { done: [...done, revision], undone: undone.slice(0, -1) },
  }[way];
}

async function refused(failure, waiting, way) {
  if (failure.status === 412) {
    const meanwhile = failure.body.meanwhile || {};
    await refresh();
    if (isOurOwn(meanwhile, failure)) {
      update(stacks(meanwhile.head, way));
    } else {
      update({ clash: { ...waiting, way, meanwhile } });
    }
    return null;
  }
  if (failure.status === 409 && way !== 'do') {
    update(way === 'undo' ? { done: getState().done.slice(0, -1) } : { undone: [] });
  }
  if (!waiting.onRefused(failure)) {
    toast(`${text.shell.failed}: ${failure.message}`);
  }
  return null;
}

/** The answer to our own change may have been lost on its way, and the change repeated. */
function isOurOwn(meanwhile, failure) {
  const [newest, ...others] = meanwhile.revisions || [];
  return (
    failure.repeated && others.length === 0 && newest?.who === getState().who?.holder
  );
}

/**
 * The same, and tells when it is done, with a way back.
 *
 * @param {any} change @param {string} words @param {Record<string, any>} [places]
 * @param {'do'|'undo'|'redo'} [way]
 * @returns {Promise<any>} as of `changeHead`
 */
export async function changeAndTell(change, words, places = {}, way = 'do') {
  const answer = await changeHead(change, words, places, way);
  if (answer) {
    toast(words, { label: text.shell.undo, run: undo });
  }
  return answer;
}

/** The change that met another one, on top of it. */
export function changeAnyway() {
  const { clash } = getState();
  update({ clash: null });
  return clash ? changeAndTell(clash.change, clash.words, clash.places, clash.way) : null;
}

export function giveWay() {
  update({ clash: null });
}

export function undo() {
  return takeBack('done', text.shell.undo, 'undo');
}

export function redo() {
  return takeBack('undone', text.shell.redo, 'redo');
}

/** Also what is still under way: which revision that makes is known when it is done. */
function takeBack(stack, words, way) {
  const change = () => {
    const number = getState()[stack].at(-1);
    return number ? { revert: number } : null;
  };
  return getState().pending.length > 0 || change() ? changeHead(change, words, {}, way) : null;
}
