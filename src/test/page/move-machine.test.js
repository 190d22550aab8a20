import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FAR_ENOUGH, FINGER_SLIP, IDLE, next } from '../../main/resources/META-INF/resources/app/views/agenda/move-machine.js';

const HOUR = 3_600_000;
const target = (slot, start, more = {}) => ({ key: `${slot}@${start}`, kind: 'PLACE', slot, start: start * HOUR, end: (start + 1) * HOUR, minutes: 60, cost: { hard: 0, medium: 0, soft: 0 }, ...more });
const LATE = target('s1', 11);
const EARLY = target('s1', 9);
const OTHER = target('s2', 10);
const WAIT = { ...target('', 0), key: 'wait', kind: 'WAITLIST', start: 0, end: 0, minutes: 0 };
const LONGER = target('s1', 9, { key: 'longer', kind: 'LENGTH', minutes: 90 });
const TARGETS = [LATE, EARLY, OTHER, WAIT, LONGER];
const ORDER = ['s1', 's2'];

/** What becomes of a state by events, and all effects on the way. */
function play(...events) {
  let state = IDLE;
  const effects = [];
  for (const event of events) {
    const step = next(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects, told: effects.map((one) => one.type) };
}

const press = (how, more = {}) => ({ type: 'press', session: 't', how, x: 100, y: 100, ...more });
const moved = (by) => ({ type: 'move', x: 100 + by, y: 100 });
const pick = (more = {}) => ({ type: 'pick', session: 't', how: 'keys', ...more });
const costs = { type: 'costs', session: 't', targets: TARGETS };
const step = (direction) => ({ type: 'step', direction, order: ORDER });
const aim = (at) => ({ type: 'aim', target: at });

describe('a mouse', () => {
  test('carries when it went far enough, and asks for costs', () => {
    assert.equal(play(press('mouse'), moved(FAR_ENOUGH)).state.phase, 'pressed');
    const { state, effects } = play(press('mouse', { here: { slot: 's1', start: 0, minutes: 60 } }), moved(FAR_ENOUGH + 1));
    assert.equal(state.phase, 'carrying');
    assert.deepEqual(state.here, { slot: 's1', start: 0, minutes: 60 });
    assert.deepEqual(effects, [{ type: 'costs', session: 't' }]);
  });

  test('that only clicks moves nothing', () => {
    assert.deepEqual(play(press('mouse'), moved(2), { type: 'release' }), { state: IDLE, effects: [], told: [] });
  });

  test('drops what it aims at', () => {
    const { state, effects } = play(press('mouse'), moved(9), costs, aim(OTHER), { type: 'release' });
    assert.equal(state, IDLE);
    assert.deepEqual(effects.at(-1), { type: 'drop', session: 't', target: OTHER });
  });

  test('over nothing puts it back', () => {
    assert.deepEqual(play(press('mouse'), moved(9), costs, aim(OTHER), aim(null), { type: 'release' }).told, ['costs', 'forget', 'leave']);
  });

  test('rests for no long press', () => {
    assert.equal(play(press('mouse'), { type: 'longPress' }).state.phase, 'pressed');
  });
});

describe('a finger', () => {
  test('carries after a long press', () => {
    assert.equal(play(press('touch'), moved(FINGER_SLIP), { type: 'longPress' }).state.phase, 'carrying');
  });

  test('that goes away before scrolls', () => {
    assert.equal(play(press('touch'), moved(FINGER_SLIP + 1)).state, IDLE);
  });

  test('that only rested chose nothing', () => {
    const { state, told } = play(press('touch'), { type: 'longPress' }, costs, aim(OTHER), { type: 'release', rested: true });
    assert.equal(state.phase, 'carrying');
    assert.deepEqual(told, ['costs']);
  });

  test('chooses by a tap then', () => {
    const { effects } = play(press('touch'), { type: 'longPress' }, { type: 'release', rested: true }, costs, { type: 'dropAt', target: EARLY });
    assert.deepEqual(effects.at(-1), { type: 'drop', session: 't', target: EARLY });
  });
});

describe('Escape', () => {
  test('undoes a move at any time, and drops nothing', () => {
    const ways = [
      [press('mouse'), moved(9)],
      [press('mouse'), moved(9), costs, aim(OTHER)],
      [pick(), costs, step('best')],
      [pick(), { type: 'failed', session: 't', words: 'Away.' }],
      [pick(), aim(EARLY), { type: 'drop' }],
    ];
    for (const way of ways) {
      const { state, effects } = play(...way, { type: 'cancel' });
      assert.equal(state, IDLE);
      assert.deepEqual(effects.slice(-2), [{ type: 'forget' }, { type: 'leave', session: 't' }]);
      assert.ok(!effects.some((one) => one.type === 'drop'));
    }
  });

  test('says nothing of what was never carried', () => {
    assert.deepEqual(play(press('mouse'), { type: 'cancel' }).told, []);
    assert.deepEqual(play({ type: 'cancel' }).told, []);
  });
});

describe('costs', () => {
  test('of another session are not shown', () => {
    assert.equal(play(pick(), { ...costs, session: 'other' }).state.targets, null);
    assert.equal(play(costs).state, IDLE);
  });

  test('are those of places for a move, and of lengths for another length', () => {
    assert.deepEqual(play(pick(), costs).state.targets, [LATE, EARLY, OTHER, WAIT]);
    assert.deepEqual(play(pick({ what: 'resize' }), costs).state.targets, [LONGER]);
  });

  test('that come late tell what is aimed at already', () => {
    const untold = { ...OTHER, cost: null };
    assert.equal(play(pick(), aim(untold), costs).state.aim, OTHER);
    const unknown = { ...OTHER, key: 'nowhere', cost: null };
    assert.equal(play(pick(), aim(unknown), costs).state.aim, unknown);
  });

  test('are waited for when it is dropped before they are there', () => {
    const waiting = play(pick(), aim({ ...OTHER, cost: null }), { type: 'drop' });
    assert.ok(waiting.state.dropWhenKnown);
    assert.deepEqual(waiting.told, ['costs']);
    const { effects } = play(pick(), aim({ ...OTHER, cost: null }), { type: 'drop' }, costs);
    assert.deepEqual(effects.at(-1), { type: 'drop', session: 't', target: OTHER });
  });

  test('that failed keep nobody from dropping', () => {
    const { effects } = play(pick(), { type: 'failed', session: 't', words: 'Away.' }, aim(OTHER), { type: 'drop' });
    assert.deepEqual(effects.at(-1), { type: 'drop', session: 't', target: OTHER });
    assert.equal(play(pick(), { type: 'failed', session: 'other', words: 'Away.' }).state.failure, '');
  });

  test('that come after all take the failure away', () => {
    const { state } = play(pick(), { type: 'failed', session: 't', words: 'Away.' }, costs);
    assert.deepEqual([state.failure, state.targets.length], ['', 4]);
  });
});

describe('keys', () => {
  const after = (from, direction) => play(pick(), costs, aim(from), step(direction)).state.aim;

  test('begin with the best, or where the first step leads', () => {
    assert.equal(play(pick(), costs, step('down')).state.aim, LATE);
    const here = { slot: 's1', start: 10 * HOUR, minutes: 60 };
    assert.equal(play(pick({ here, toward: 'down' }), costs).state.aim, LATE);
    assert.equal(play(pick({ here, toward: 'up' }), costs).state.aim, EARLY);
    assert.equal(play(pick({ here, toward: 'up' }), costs).state.toward, '');
  });

  test('go on in time, through the windows, and to the waitlist last', () => {
    assert.equal(after(EARLY, 'down'), LATE);
    assert.equal(after(LATE, 'down'), OTHER);
    assert.equal(after(OTHER, 'down'), WAIT);
    assert.equal(after(WAIT, 'up'), OTHER);
    assert.equal(after(OTHER, 'up'), LATE);
  });

  test('stop at the ends', () => {
    assert.equal(after(EARLY, 'up'), EARLY);
    assert.equal(after(WAIT, 'down'), WAIT);
    assert.equal(after(EARLY, 'left'), EARLY);
    assert.equal(after(OTHER, 'right'), OTHER);
  });

  test('jump to the best, the first and the last', () => {
    assert.equal(after(OTHER, 'best'), LATE);
    assert.equal(after(OTHER, 'first'), EARLY);
    assert.equal(after(EARLY, 'last'), WAIT);
  });

  test('go beside to the nearest time of day, over windows without any', () => {
    const early = target('s3', 24 + 9);
    const late = target('s3', 24 + 12);
    const known = { ...costs, targets: [late, early, EARLY, LATE] };
    const right = (from) => play(pick(), known, aim(from), { type: 'step', direction: 'right', order: ['s1', 's2', 's3'] }).state.aim;
    assert.equal(right(EARLY), early);
    assert.equal(right(LATE), late);
  });

  test('skip swaps, and stay where nothing is known', () => {
    const swap = { ...EARLY, key: 'swap', kind: 'SWAP' };
    assert.equal(play(pick(), { ...costs, targets: [swap, LATE] }, step('best')).state.aim, LATE);
    assert.equal(play(pick(), { ...costs, targets: [swap] }, step('down')).state.aim, null);
    assert.equal(play(pick(), step('down')).state.aim, null);
    assert.equal(play(pick(), { ...costs, targets: [] }, step('down'), { type: 'drop' }).state.phase, 'carrying');
  });
});

describe('picking up', () => {
  test('the same again changes nothing; another one takes its place', () => {
    const { state, told } = play(pick(), costs, step('best'), pick());
    assert.equal(state.aim, LATE);
    assert.deepEqual(told, ['costs']);
    const other = play(pick(), costs, step('best'), pick({ session: 'u' }));
    assert.deepEqual([other.state.session, other.state.targets, other.state.aim], ['u', null, null]);
    assert.deepEqual(other.told, ['costs', 'costs']);
  });
});

test('aiming at the same is the same state, so that nothing is drawn', () => {
  const { state } = play(pick(), costs, aim(OTHER));
  assert.equal(next(state, aim({ ...OTHER })).state, state);
  assert.notEqual(next(state, aim({ ...OTHER, cost: null })).state, state);
  assert.notEqual(next(state, aim(null)).state, state);
});

test('what nobody knows changes nothing, and rest stays rest', () => {
  assert.equal(next(IDLE, { type: 'nonsense' }).state, IDLE);
  assert.equal(next(IDLE, { type: 'drop' }).state, IDLE);
  assert.ok(Object.isFrozen(IDLE));
});
