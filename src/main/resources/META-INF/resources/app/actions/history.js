/** Revisions of the agenda that is open: older ones, one by itself, and ways back to them. */
import { publications, revisions } from '../api.js';
import { withNote } from '../model/agenda-model.js';
import { getState, toast, updateView } from '../state.js';
import { text } from '../texts.en.js';
import { changeHead } from './changes.js';

const view = () => getState().views.history || {};
const set = (changes) => updateView('history', changes);

/** Which revisions were public, and whether there are older ones than the state has. */
export async function readHistory() {
  const { slug } = getState().route;
  if (view().slug !== slug) {
    set({ slug, older: [], next: undefined, published: [], failure: null, refusal: null });
  }
  try {
    const [page, known] = await Promise.all([revisions.list(slug), publications.list(slug)]);
    set({
      next: view().older.length ? view().next : page.next,
      published: known.publications.map((one) => one.revision),
      failure: null,
    });
  } catch (failure) {
    set({ failure });
  }
}

/** Those before the oldest that is shown. */
export async function readOlder() {
  const { slug, next, older } = view();
  try {
    const page = await revisions.list(slug, next);
    set({ older: [...older, ...page.revisions], next: page.next });
  } catch (failure) {
    toast(failure.message);
  }
}

/** All that are known, the newest first, each once. */
export function knownRevisions() {
  const { history } = getState();
  const numbers = new Set(history.map((one) => one.number));
  return [...history, ...(view().older || []).filter((one) => !numbers.has(one.number))];
}

/** @param {number} number of a revision to look at */
export async function openRevision(number) {
  const { slug } = getState().route;
  set({ open: number, revision: null, failure: null });
  try {
    const [revision, input, diff] = await Promise.all([
      revisions.get(slug, number),
      revisions.input(slug, number).catch(withoutProblem),
      revisions.diff(slug, number).catch(() => null),
    ]);
    if (view().open === number) {
      const noted = withNote(revision, number, knownRevisions());
      set({ revision: { ...noted, problem: input.modelInput, diff } });
    }
  } catch (failure) {
    if (view().open === number) {
      set({ failure });
    }
  }
}

function withoutProblem(failure) {
  if (failure.status === 403) {
    return { modelInput: null };
  }
  throw failure;
}

/** Takes back what one revision changed. What stands in the way is shown with it. @param {number} number */
export async function revert(number) {
  set({ refusal: null });
  await changeHead({ revert: number }, text.history.revertWords(number), {}, 'do', (failure) => {
    if (failure.status === 409) {
      set({ refusal: { number, failure } });
      return true;
    }
    return false;
  });
}

/** The agenda becomes what it was at a revision. @param {number} number */
export async function restore(number) {
  set({ refusal: null });
  const answer = await changeHead({ takeOver: { revision: number } }, text.history.restoreWords(number));
  if (answer) {
    toast(text.history.restored(number));
  }
}
