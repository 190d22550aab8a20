import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

// The state asks for the theme as soon as it is loaded.
globalThis.document ??= { documentElement: { dataset: {} } };
const { aimAt } = await import('../../main/resources/META-INF/resources/app/views/agenda/aim.js');
const { update } = await import('../../main/resources/META-INF/resources/app/state.js');
const { currentLayout } = await import('../../main/resources/META-INF/resources/app/views/agenda/derived.js');
const { getState } = await import('../../main/resources/META-INF/resources/app/state.js');
const { IDLE } = await import('../../main/resources/META-INF/resources/app/views/agenda/move-machine.js');

const at = (clock) => Date.parse(`2027-11-03T${clock}:00Z`);
const iso = (clock) => `2027-11-03T${clock}:00Z`;

beforeEach(() => show());

/** An agenda of one window from 09:10 to 12:00 on a grid of 15 minutes, unless something else is said. */
function show(problem = {}, placements = [['here', '09:10', '09:40', 30], ['other', '10:10', '10:25', 15]]) {
  update({
    problem: {
      timeZone: 'Asia/Kolkata',
      gridMinutes: 15,
      rooms: [{ id: 'a' }],
      timeSlots: [{ id: 's', room: 'a', start: iso('09:10'), end: iso('12:00') }],
      talks: [{ id: 'here', minutes: 30 }, { id: 'other', minutes: 15 }, { id: 'waiting', minutes: 45 }],
      ...problem,
    },
    head: {
      modelOutput: {
        timeZone: 'Asia/Kolkata',
        placements: [
          ...placements.map(([session, start, end, minutes]) => ({ session, timeSlot: 's', room: 'a', start: iso(start), end: iso(end), minutes })),
          { session: 's:break', kind: 'BREAK', title: 'Coffee', timeSlot: 's', room: 'a', start: iso('11:10'), end: iso('11:40'), minutes: 30 },
        ],
        waitlist: [],
      },
    },
  });
}

const column = () => currentLayout(getState())[0].columns[0];
const carrying = (session, more = {}) => ({ ...IDLE, phase: 'carrying', session, ...more });
const aim = (now, clock, shift = false) => aimAt({ column: column(), instant: at(clock) }, now, shift);
const target = (clock, more = {}) => ({ key: clock, kind: 'PLACE', slot: 's', start: at(clock), end: at(clock), minutes: 30, ...more });

describe('what a drop would choose', () => {
  test('is the nearest place of the window that was tried', () => {
    const targets = [target('09:40'), target('10:40'), target('10:30', { slot: 'elsewhere' }), target('10:30', { kind: 'LENGTH' })];
    assert.equal(aim(carrying('waiting', { targets }), '10:30'), targets[1]);
    assert.equal(aim(carrying('waiting', { targets }), '09:00'), targets[0]);
  });

  test('is nothing where it stands already', () => {
    const targets = [target('09:25')];
    assert.equal(aim(carrying('here', { targets }), '09:14'), null);
    assert.equal(aim(carrying('here', { targets }), '09:20'), targets[0]);
  });

  test('is a place on the grid of the window while costs are not known', () => {
    const untried = aim(carrying('waiting'), '10:30');
    assert.deepEqual([untried.start, untried.end, untried.minutes, untried.cost], [at('10:25'), at('11:10'), 45, null]);
    assert.deepEqual(untried.moves, [{ place: { session: 'waiting', timeSlot: 's', start: '2027-11-03T10:25:00Z', minutes: 45 } }]);
  });

  test('is inside the window, and on its grid, at its ends', () => {
    assert.equal(aim(carrying('waiting'), '08:00').start, at('09:10'));
    // Eleven whole steps and five minutes: the last start is the eleventh step.
    assert.equal(aim(carrying('waiting'), '12:00').start, at('11:55'));
    show({ timeSlots: [{ id: 's', room: 'a', start: iso('09:10'), end: iso('12:10') }] });
    assert.equal(aim(carrying('waiting'), '12:10').start, at('11:55'));
  });

  test('is the beginning of a window that is shorter than a step of the grid', () => {
    show({ gridMinutes: 60, timeSlots: [{ id: 's', room: 'a', start: iso('09:10'), end: iso('09:40') }] });
    assert.equal(aim(carrying('waiting'), '09:39').start, at('09:10'));
  });

  test('has the length that a session was given', () => {
    assert.equal(aim(carrying('other'), '10:40').minutes, 15);
  });

  test('is nothing for a session that somebody withdrew meanwhile', () => {
    assert.equal(aim(carrying('gone'), '10:30'), null);
    assert.equal(aim(carrying('gone'), '10:15', true), null);
  });
});

describe('another length', () => {
  const resize = (targets) => carrying('here', { what: 'resize', targets });

  test('is the one with the nearest end', () => {
    const targets = [target('09:10', { end: at('09:25') }), target('09:10', { end: at('09:55') })];
    assert.equal(aim(resize(targets), '10:30'), targets[1]);
    assert.equal(aim(resize(targets), '09:30'), targets[0]);
  });

  test('is none while nothing is known', () => {
    assert.equal(aim(resize(null), '10:30'), null);
  });
});

describe('an exchange', () => {
  test('is the one that was tried', () => {
    const swap = target('10:10', { kind: 'SWAP', other: 'other' });
    assert.equal(aim(carrying('here', { targets: [target('10:10'), swap] }), '10:15', true), swap);
  });

  test('may be one that nobody tried', () => {
    const swap = aim(carrying('here'), '10:15', true);
    assert.deepEqual([swap.kind, swap.other, swap.cost, swap.start], ['SWAP', 'other', null, at('10:10')]);
    assert.deepEqual(swap.moves, [{ swap: { sessions: ['here', 'other'] } }]);
  });

  test('is none with itself, with a break or with nothing', () => {
    assert.equal(aim(carrying('here'), '09:15', true), null);
    assert.equal(aim(carrying('here'), '11:15', true), null);
    assert.equal(aim(carrying('here'), '10:25', true), null);
  });
});
