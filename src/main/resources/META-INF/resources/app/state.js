/**
 * The only place that holds state: what the server said last, and what is under way. Views draw it;
 * the functions in `actions/` change it by `update`.
 */
import { address, go } from './router.js';
import { IDLE } from './views/agenda/move-machine.js';

/**
 * @typedef {object} Pending a change that was asked for and not answered yet
 * @property {number} key
 * @property {any} change as `revisions.change` takes it
 * @property {string} words what it does
 * @property {Record<string, any>} [places] where it puts sessions; null is the waitlist
 */

/** @typedef {{key: number, words: string, action?: {label: string, run: () => void}}} Toast a sentence that is shown for some seconds */

/**
 * @typedef {object} State
 * @property {import('./router.js').Route} route
 * @property {{holder: string, admin: boolean, local: boolean}|null} who
 * @property {boolean} away whether the server does not answer
 * @property {boolean} loading whether an agenda is being read
 * @property {Error|null} failure why the view cannot be shown
 * @property {'auto'|'light'|'dark'} theme
 * @property {any} agenda as `GET /v1/agendas/{a}` gives it
 * @property {any} head the newest revision: metadata, modelOutput, kpis
 * @property {any} problem of the head
 * @property {any} config its settings
 * @property {any[]} history metadata of revisions, the newest first
 * @property {number[]} undone revisions that redo takes back, the last one first to go
 * @property {number[]} done revisions that undo takes back, the last one first to go
 * @property {Pending[]} pending
 * @property {{holder: string, streams: number}[]} present who listens to the agenda now
 * @property {import('./views/agenda/move-machine.js').MoveState} move what is being moved by hand
 * @property {any} clash a change that met another one: `{change, words, meanwhile}`
 * @property {Toast[]} toasts
 * @property {string} spoken what the live region says
 * @property {Record<string, any>} views what views remember, a field a view
 */

/** @type {State} */
let state = {
  route: { view: 'start', slug: '', part: '', session: '' },
  who: null,
  away: false,
  loading: false,
  failure: null,
  theme: readTheme(),
  agenda: null,
  head: null,
  problem: null,
  config: null,
  history: [],
  undone: [],
  done: [],
  pending: [],
  present: [],
  move: IDLE,
  clash: null,
  toasts: [],
  spoken: '',
  views: {},
};

/** @type {Set<() => void>} */
const subscribers = new Set();

/** @returns {Readonly<State>} */
export const getState = () => state;

/** @param {Partial<State>} changes */
export function update(changes) {
  state = { ...state, ...changes };
  subscribers.forEach((tell) => tell());
}

/**
 * What one view remembers, such as its filters.
 *
 * @param {string} view @param {Record<string, any>} changes
 */
export function updateView(view, changes) {
  update({ views: { ...state.views, [view]: { ...state.views[view], ...changes } } });
}

/** @param {() => void} tell called after each change @returns {() => void} ends it */
export function subscribe(tell) {
  subscribers.add(tell);
  return () => subscribers.delete(tell);
}

let keys = 0;
/** A number that nothing else has. */
export const nextKey = () => ++keys;

/** Shows a sentence for some seconds. @param {string} words @param {{label: string, run: () => void}} [action] */
export function toast(words, action) {
  const key = nextKey();
  update({ toasts: [...state.toasts.slice(-2), { key, words, action }], spoken: words });
  setTimeout(() => dropToast(key), action ? 12_000 : 6_000);
}

/** @param {number} key */
export function dropToast(key) {
  update({ toasts: state.toasts.filter((one) => one.key !== key) });
}

/** Says something to those who listen instead of look. @param {string} words */
export function speak(words) {
  update({ spoken: words });
}

/** @param {'auto'|'light'|'dark'} theme */
export function setTheme(theme) {
  try {
    localStorage.setItem('plumbline.theme', theme);
  } catch {
    // A browser that stores nothing asks again next time.
  }
  applyTheme(theme);
  update({ theme });
}

function readTheme() {
  let theme = 'auto';
  try {
    theme = localStorage.getItem('plumbline.theme') || theme;
  } catch {
    // As above.
  }
  const known = theme === 'light' || theme === 'dark' ? theme : 'auto';
  applyTheme(known);
  return known;
}

function applyTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

/** Where to log in, and back afterwards. */
export function sendToDoor() {
  if (state.route.view !== 'log-in') {
    const { slug, view, part, session } = state.route;
    updateView('log-in', { next: address(slug, view, part, session) });
    go('', 'log-in');
  }
}
