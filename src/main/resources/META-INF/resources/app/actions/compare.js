import { proposals, revisions, weights } from '../api.js';
import { withNote } from '../model/agenda-model.js';
import { go } from '../router.js';
import { getState, updateView } from '../state.js';

const PAUSE = 1_000;
/** Of each profile, so that a median says something. */
export const SEEDS = 3;
/** Of which one is kept, so that leaving the view does not lose it. */
const OVER = ['SOLVING_COMPLETED', 'SOLVING_INCOMPLETE', 'SOLVING_FAILED'];

/** Reads two revisions and what lies between them. @param {number} from @param {number} to */
export async function compareRevisions(from, to) {
  const { slug } = getState().route;
  const of = `${slug}/${from}/${to}`;
  updateView('compare', { of, from, to, reading: true, failure: null });
  try {
    const [before, after, diff] = await Promise.all([
      revisions.get(slug, from),
      revisions.get(slug, to),
      revisions.diff(slug, from, to),
    ]);
    const { history } = getState();
    tell(of, { before: withNote(before, from, history), after: withNote(after, to, history), diff });
  } catch (failure) {
    tell(of, { failure });
  }
}

function tell(of, news) {
  if (getState().views.compare?.of === of) {
    updateView('compare', { ...news, reading: false });
  }
}

export async function readProfiles() {
  if (!getState().views.lab?.profiles) {
    try {
      updateView('lab', { profiles: await weights.profiles() });
    } catch (failure) {
      updateView('lab', { failure });
    }
  }
}

/**
 * Has the head's problem solved with each profile, and waits for what comes of it.
 *
 * @param {string[]} profiles names @param {number} seconds of each search
 */
export async function compareProfiles(profiles, seconds) {
  const { problem, config, route } = getState();
  updateView('lab', { failure: null, stopped: false, running: { finished: 0, all: 0 }, slug: route.slug });
  try {
    const begun = await weights.compare({
      name: problem.name,
      datasets: [problem],
      variants: profiles.map((profile) => ({ profile, name: profile, ...ownRules(config) })),
      seeds: SEEDS,
      limit: { seconds },
    });
    updateView('lab', { id: begun.id });
    const over = await followed(begun.id);
    updateView('lab', {
      running: null,
      results: over.results || getState().views.lab.results,
      stopped: over.solverStatus === 'SOLVING_INCOMPLETE',
      failed: over.solverStatus === 'SOLVING_FAILED',
    });
  } catch (failure) {
    updateView('lab', { running: null, failure });
  }
}

/** What the agenda's settings say of rules goes before any profile, here as there. */
const ownRules = (config) => (config?.model?.rules ? { rules: config.model.rules } : {});

async function followed(id) {
  for (;;) {
    const now = await weights.comparison(id);
    if (OVER.includes(now.solverStatus)) {
      return now;
    }
    updateView('lab', { running: now.progress });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

export async function stopComparing() {
  await weights.stopComparison(getState().views.lab.id);
}

/** Looks for an agenda by a profile. @param {string} profile */
export async function searchWith(profile) {
  const { slug } = getState().route;
  try {
    const proposal = await proposals.begin(slug, { way: 'SOLVE', config: { model: { profile } } });
    go(slug, 'proposals', proposal.id);
  } catch (failure) {
    updateView('lab', { failure });
  }
}
