import { reasons } from '../api.js';
import { address } from '../router.js';
import { getState, updateView } from '../state.js';
import { changeAndTell } from './changes.js';

/** Address of a session in the agenda, with its panel open. @param {string} session */
export const whyAddress = (session) => address(getState().route.slug, 'agenda', '', session);

/** How many places are asked for where a session waits. */
const PLACES = 20;

/**
 * Reads why a session is where it is, or how it could get a place.
 *
 * @param {string} session
 * @param {boolean} waits
 */
export async function readWhy(session, waits) {
  const { route, agenda } = getState();
  const of = `${route.slug}/${agenda.head}/${session}`;
  updateView('why', { of, reading: true, failure: null });
  try {
    const found = waits
      ? await reasons.recommend(route.slug, { session, limit: PLACES })
      : await reasons.session(route.slug, session);
    tell(of, {
      session,
      score: found.score,
      here: found.here || null,
      places: found.recommendations || found.alternatives,
    });
  } catch (failure) {
    tell(of, { failure, session, here: null, places: [] });
  }
}

/** Unless something else is asked by now. */
function tell(of, news) {
  if (getState().views.why?.of === of) {
    updateView('why', { ...news, reading: false });
  }
}

/**
 * Makes moves that the server proposed.
 *
 * @param {any[]} moves
 * @param {string} words
 */
export const makeMoves = (moves, words) => changeAndTell({ moves }, words);
