import { door, listen } from '../api.js';
import { getState, sendToDoor, toast, update, updateView } from '../state.js';
import { text } from '../texts.en.js';
import { leaveAgenda, openAgenda } from './open-agenda.js';

/**
 * Begins to listen to the server, and finds out who asks.
 *
 * @returns {(route: import('../router.js').Route) => void} to be called with every new address
 */
export function start() {
  listen({ away: onAway, refused: sendToDoor });
  door.who().then(
    (who) => update({ who }),
    () => {},
  );
  return onRoute;
}

function onAway(away) {
  if (away !== getState().away) {
    update({ away });
    if (!away) {
      toast(text.shell.back);
    }
  }
}

/** @param {import('../router.js').Route} route */
function onRoute(route) {
  const before = getState().route;
  update({ route, failure: null });
  if (route.session) {
    updateView('agenda', { selected: route.session });
  }
  if (route.slug && (route.slug !== before.slug || !getState().agenda)) {
    openAgenda(route.slug);
  } else if (!route.slug) {
    leaveAgenda();
  }
}

/** @param {string} token @returns {Promise<void>} */
export async function logIn(token) {
  await door.enter(token);
  update({ who: await door.who() });
  location.hash = getState().views['log-in']?.next || '#/';
}

/** @returns {Promise<void>} */
export async function logOut() {
  await door.leave();
  update({ who: null });
  sendToDoor();
}
