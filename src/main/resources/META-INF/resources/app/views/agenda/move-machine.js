/**
 * How a session is moved by hand, whatever with: mouse, finger, keys or the menu. Pure: a state and
 * an event give the next state and what is to be done; nothing here knows of elements or requests.
 *
 *     idle ─press─▶ pressed ─far enough, or long enough─▶ carrying ─drop─▶ idle
 *       └──────────────pick (keys, menu, tap)──────────────▶ │ ─cancel─▶ idle
 */

/**
 * @typedef {object} Target where a session could be dropped
 * @property {string} key
 * @property {'PLACE'|'WAITLIST'|'SWAP'|'LENGTH'} kind
 * @property {string} slot id; '' for the waitlist
 * @property {number} start @property {number} end instants in ms; 0 for the waitlist
 * @property {number} minutes
 * @property {string} [other] with whom it swaps
 * @property {boolean} suits whether the window suits the session
 * @property {import('../../format.js').Score} cost positive is worse
 * @property {string} words what it costs and does, in words
 * @property {any[]} moves that lead there
 */

/**
 * @typedef {object} MoveState
 * @property {'idle'|'pressed'|'carrying'} phase
 * @property {string} session id; '' when idle
 * @property {'mouse'|'touch'|'keys'|'menu'} how
 * @property {'move'|'resize'} what
 * @property {{x: number, y: number}} from where it was pressed
 * @property {{slot: string, start: number, minutes: number}|null} here where it stands
 * @property {''|'up'|'down'} toward where the first step goes, as soon as costs are known
 * @property {Target[]|null} targets null until they are known; the best first
 * @property {Target|null} aim what a drop would choose
 * @property {string} failure why there are no targets
 * @property {boolean} dropWhenKnown let go before the costs were there
 */

/** @typedef {{type: 'costs', session: string}|{type: 'drop', session: string, target: Target}|{type: 'leave', session: string}|{type: 'forget'}} Effect */

/** How far a mouse goes before it carries, and a finger before it scrolls; in CSS pixels. */
export const FAR_ENOUGH = 5;
export const FINGER_SLIP = 10;
/** How long a finger rests before it carries, in milliseconds. */
export const LONG_PRESS = 350;

/** @type {MoveState} */
export const IDLE = Object.freeze({
  phase: 'idle',
  session: '',
  how: 'mouse',
  what: 'move',
  from: { x: 0, y: 0 },
  here: null,
  toward: '',
  targets: null,
  aim: null,
  failure: '',
  dropWhenKnown: false,
});

const stay = (state) => ({ state, effects: [] });
const quit = (...effects) => ({ state: IDLE, effects });

/**
 * @param {MoveState} state
 * @param {any} event with a `type` of those below
 * @returns {{state: MoveState, effects: Effect[]}}
 */
export function next(state, event) {
  const handler = handlers[state.phase][event.type];
  return handler ? handler(state, event) : stay(state);
}

/**
 * Picks up at once.
 *
 * @param {MoveState} state
 * @param {Pick<MoveState, 'session'|'how'> & Partial<Pick<MoveState, 'what'|'here'|'toward'>>} picked
 * @returns {{state: MoveState, effects: Effect[]}}
 */
function pick(state, { session, how, what = 'move', here = null, toward = '' }) {
  return {
    state: { ...IDLE, phase: 'carrying', session, how, what, here, toward },
    effects: [{ type: 'costs', session }],
  };
}

const handlers = {
  idle: {
    pick,
    press: (state, { session, how, what = 'move', here = null, x, y }) =>
      stay({ ...IDLE, phase: 'pressed', session, how, what, here, from: { x, y } }),
  },
  pressed: {
    pick,
    move: (state, { x, y }) => {
      const far = Math.hypot(x - state.from.x, y - state.from.y);
      if (state.how === 'touch') {
        return far > FINGER_SLIP ? quit() : stay(state);
      }
      return far > FAR_ENOUGH ? pick(state, state) : stay(state);
    },
    longPress: (state) => (state.how === 'touch' ? pick(state, state) : stay(state)),
    release: () => quit(),
    cancel: () => quit(),
  },
  carrying: {
    costs: (state, { session, targets }) => {
      if (session !== state.session) {
        return stay(state);
      }
      const known = targets.filter((target) => (target.kind === 'LENGTH') === (state.what === 'resize'));
      const ready = { ...state, targets: known, aim: aimAmong(known, state.aim), toward: '', failure: '' };
      if (state.toward) {
        ready.aim = stepped(ready, state.toward, []);
      }
      return state.dropWhenKnown ? drop(ready) : stay(ready);
    },
    failed: (state, { session, words }) =>
      session === state.session ? stay({ ...state, failure: words }) : stay(state),
    aim: (state, { target }) => (same(target, state.aim) ? stay(state) : stay({ ...state, aim: target })),
    step: (state, { direction, order }) => stay({ ...state, aim: stepped(state, direction, order) }),
    drop,
    /**
     * Let go of, by mouse or finger: over nothing it goes back. A finger that only rested chose
     * nothing, whatever was drawn under it meanwhile; a tap will.
     */
    release: (state, { rested = false } = {}) =>
      rested ? stay(state) : state.aim ? drop(state) : quit({ type: 'forget' }, { type: 'leave', session: state.session }),
    dropAt: (state, { target }) => drop({ ...state, aim: target }),
    cancel: (state) => quit({ type: 'forget' }, { type: 'leave', session: state.session }),
    pick: (state, event) => (event.session === state.session ? stay(state) : pick(state, event)),
  },
};

function drop(state) {
  if (!state.aim) {
    return stay(state);
  }
  if (!state.targets && !state.failure) {
    return stay({ ...state, dropWhenKnown: true });
  }
  return quit({ type: 'drop', session: state.session, target: state.aim });
}

/** What was aimed at before the costs were known, with its cost now. */
function aimAmong(targets, aim) {
  if (!aim) {
    return null;
  }
  return targets.find((target) => target.key === aim.key) || aim;
}

const same = (one, other) => one === other || (one && other && one.key === other.key && one.cost === other.cost);

/**
 * The next target for a key. Up and down go on in time within a window and then through the next
 * one; left and right go to the window beside it, to the start that is nearest.
 *
 * @param {MoveState} state
 * @param {'up'|'down'|'left'|'right'|'best'|'first'|'last'} direction
 * @param {string[]} order ids of windows as they are seen, from left to right
 * @returns {Target|null}
 */
function stepped(state, direction, order) {
  const all = (state.targets || []).filter((target) => target.kind !== 'SWAP');
  const from = state.aim || state.here;
  if (all.length === 0) {
    return state.aim;
  }
  if (direction === 'best' || !from) {
    return all[0];
  }
  const place = (target) => (target.kind === 'WAITLIST' ? Infinity : order.indexOf(target.slot));
  const inOrder = (a, b) => place(a) - place(b) || a.start - b.start || a.minutes - b.minutes;
  const row = [...all].sort(inOrder);
  switch (direction) {
    case 'first':
      return row[0];
    case 'last':
      return row[row.length - 1];
    case 'up':
      return row.findLast((target) => inOrder(target, from) < 0) || state.aim || row[0];
    case 'down':
      return row.find((target) => inOrder(target, from) > 0) || state.aim || row[row.length - 1];
    default:
      return beside(row, from, direction === 'left' ? -1 : 1, order) || state.aim;
  }
}

/** The nearest start in the next window to one side that has any. */
function beside(row, from, way, order) {
  const timeOfDay = (instant) => instant % 86_400_000;
  for (let at = order.indexOf(from.slot) + way; at >= 0 && at < order.length; at += way) {
    const inside = row.filter((target) => target.slot === order[at]);
    if (inside.length > 0) {
      const distance = (target) => Math.abs(timeOfDay(target.start) - timeOfDay(from.start));
      return inside.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest));
    }
  }
  return null;
}
