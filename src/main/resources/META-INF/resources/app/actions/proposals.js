/** Searches of the agenda that is open, and what becomes of their proposals. */
import { proposals, searchEvents, weights } from '../api.js';
import { address, go } from '../router.js';
import { getState, toast, updateView } from '../state.js';
import { text } from '../texts.en.js';
import { changeHead } from './changes.js';

const RUNNING = ['DATASET_CREATED', 'SOLVING_SCHEDULED', 'SOLVING_ACTIVE'];

/** While a search runs, its gains are asked for no oftener than this. */
const PAUSE = 2500;

/** @param {string} status of a search */
export const isRunning = (status) => RUNNING.includes(status);

const view = () => getState().views.proposals || {};
const set = (changes) => updateView('proposals', changes);

/** Reads the list. */
export async function readProposals() {
  const { slug } = getState().route;
  if (view().slug !== slug) {
    set({ slug, list: null, listFailure: null, open: null, failure: null });
  }
  try {
    const list = await proposals.list(slug);
    set({ list, listFailure: null });
  } catch (listFailure) {
    set({ listFailure });
  }
}

/** The catalogue and the profiles, for the drawer. */
export async function readWeights() {
  if (!view().rules) {
    const [rules, profiles] = await Promise.all([weights.rules(), weights.profiles()]);
    set({ rules, profiles });
  }
}

/**
 * Begins a search, and goes to its proposal.
 *
 * @param {{way: 'SOLVE'|'REPLAN', config: any}} wanted
 */
export async function beginSearch(wanted) {
  const { slug } = getState().route;
  const begun = await proposals.begin(slug, wanted);
  set({ limits: { ...view().limits, [begun.id]: wanted.config?.run?.termination?.spentLimit } });
  go(slug, 'proposals', begun.id);
}

let stopListening = () => {};
let timer;

/** Shows a proposal, and follows its search while it runs. @param {string} id */
export async function openProposal(id) {
  closeProposal();
  set({ open: id, proposal: null, kpis: null, curve: [], chosen: null, ahead: null, failure: null, stopping: false });
  await readProposal(id);
  const { proposal } = view();
  if (view().open === id && proposal && isRunning(proposal.metadata.solverStatus)) {
    follow(id);
  }
}

export function closeProposal() {
  stopListening();
  clearTimeout(timer);
  stopListening = () => {};
}

/** @param {string} id */
export async function readProposal(id) {
  const { slug } = getState().route;
  try {
    const proposal = await proposals.get(slug, id);
    const isOver = !isRunning(proposal.metadata.solverStatus);
    const { kpis } = isOver ? await proposals.schedule(id) : { kpis: null };
    if (view().open === id) {
      set({ proposal, kpis, readAt: getState().agenda?.version });
    }
  } catch (failure) {
    if (view().open === id) {
      set({ failure, readAt: getState().agenda?.version });
    }
  }
}

function follow(id) {
  let isAsked = false;
  const askSoon = () => {
    if (!isAsked) {
      isAsked = true;
      const isFirst = !view().proposal?.diff;
      timer = setTimeout(() => {
        isAsked = false;
        readProposal(id);
      }, isFirst ? 0 : PAUSE);
    }
  };
  stopListening = searchEvents(id, {
    metadata: (metadata) => {
      const { proposal, curve } = view();
      if (view().open !== id || !proposal) {
        return;
      }
      const isFirst = curve.length === 0 && metadata.score;
      if (isFirst) {
        askSoon();
      }
      set({ proposal: { ...proposal, metadata }, ...(isFirst && { curve: [{ at: Date.now(), score: metadata.score }] }) });
      if (metadata.solverStatus === 'SOLVING_SCHEDULED') {
        readQueue(metadata);
      }
      if (!isRunning(metadata.solverStatus)) {
        closeProposal();
        readProposal(id);
        readProposals();
      }
    },
    score: ({ score }) => {
      const { curve, proposal } = view();
      if (view().open === id && proposal) {
        set({ curve: [...curve, { at: Date.now(), score }] });
        askSoon();
      }
    },
  });
}

/** How many searches come before one that waits; asked again while it does. */
async function readQueue(metadata) {
  const all = await proposals.newest().catch(() => []);
  const isBefore = (one) =>
    isRunning(one.solverStatus) && one.id !== metadata.id && one.submitDateTime <= metadata.submitDateTime;
  set({ ahead: all.filter(isBefore).length });
}

/** @param {string} id */
export async function stopSearch(id) {
  set({ stopping: true });
  try {
    await proposals.stop(id);
  } catch (failure) {
    set({ stopping: false });
    toast(failure.message);
  }
}

/** @param {'list'|'grid'} as how moves are shown */
export const showAs = (as) => set({ as });

/** @param {string[]|null} sessions that are chosen; null is all of them */
export const choose = (sessions) => set({ chosen: sessions });

/**
 * Takes a proposal over.
 *
 * @param {any} proposal @param {string[]|null} only these sessions; null takes all
 */
export async function takeProposal(proposal, only) {
  const changes = proposal.diff.changes.filter((one) => !only || only.includes(one.session));
  const places = Object.fromEntries(changes.map((one) => [one.session, one.to]));
  set({ taking: true });
  const change = { takeOver: { proposal: proposal.id }, ...(only && { only }) };
  const answer = await changeHead(change, text.proposals.result.words(changes.length), places);
  set({ taking: false, ...(answer && { chosen: null }) });
  if (answer) {
    const { clashes, left } = answer;
    const words = text.proposals.result;
    toast(clashes?.length || left?.length ? words.takenClash((clashes || []).length + (left || []).length) : words.taken);
    if (!only) {
      go(getState().route.slug);
    }
  }
  return answer;
}

/** @param {string} id */
export async function dropProposal(id) {
  const { slug } = getState().route;
  try {
    await proposals.drop(slug, id);
  } catch (failure) {
    if (failure.status !== 404) {
      toast(failure.message);
      return;
    }
  }
  toast(text.proposals.result.dropped);
  location.hash = address(slug, 'proposals');
  await readProposals();
}
