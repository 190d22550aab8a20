import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyOf, placeTargets } from '../../main/resources/META-INF/resources/app/model/place-targets.js';

const place = (timeSlot, start, end, minutes) => ({ timeSlot, start: `2027-11-03T${start}:00Z`, end: `2027-11-03T${end}:00Z`, minutes });
const slots = [{ id: 's1', track: 'net' }, { id: 's2', track: '' }, { id: 's3', track: 'fs' }];
const model = { slotById: new Map(slots.map((slot) => [slot.id, slot])) };
const session = { id: 't1', track: 'net' };
const given = (where, score, more = {}) => ({ kind: 'PLACE', place: where, score, rules: [], message: '', moves: [{ place: {} }], ...more });

const costs = (more = {}) => ({ score: '0hard/0medium/-40soft', places: [], lengths: [], swaps: [], ...more });
const targets = (of, options = {}) => placeTargets(of, model, session, { titles: new Map(), isAllowed: () => true, ...options });

describe('targets', () => {
  test('are none where nothing was tried', () => {
    assert.deepEqual(targets(costs()), []);
  });

  test('have what they cost: positive is worse', () => {
    const [better, worse] = targets(costs({
      places: [given(place('s1', '09:00', '09:20', 20), '0hard/0medium/-30soft'), given(place('s1', '10:00', '10:20', 20), '-1hard/-2medium/-40soft')],
    }));
    assert.deepEqual(better.cost, { hard: 0, medium: 0, soft: -10 });
    assert.deepEqual(worse.cost, { hard: 1, medium: 2, soft: 0 });
    assert.deepEqual([better.slot, better.start, better.end, better.minutes], ['s1', Date.parse('2027-11-03T09:00:00Z'), Date.parse('2027-11-03T09:20:00Z'), 20]);
  });

  test('keep the order of the server, lengths and swaps last', () => {
    const all = targets(costs({
      places: [given(null, '0hard/0medium/0soft', { kind: 'WAITLIST' }), given(place('s2', '09:00', '09:20', 20), '0hard/0medium/0soft')],
      lengths: [given(place('s1', '09:00', '09:30', 30), '0hard/0medium/0soft')],
      swaps: [given(place('s1', '09:00', '09:20', 20), '0hard/0medium/0soft', { moves: [{ swap: { sessions: ['t2', 't1'] } }] })],
    }));
    assert.deepEqual(all.map((one) => [one.kind, one.other]), [['WAITLIST', ''], ['PLACE', ''], ['LENGTH', ''], ['SWAP', 't2']]);
    assert.deepEqual([all[0].slot, all[0].start, all[0].minutes], ['', 0, 0]);
  });

  test('suit a session by the track of their window', () => {
    const all = targets(costs({ places: [...['s1', 's2', 's3'].map((slot) => given(place(slot, '09:00', '09:20', 20), '')), given(null, '')] }));
    assert.deepEqual(all.map((one) => one.suits), [true, true, false, true]);
  });

  test('are only those where one may put something; the waitlist is open to all', () => {
    const all = targets(
      costs({
        places: [given(place('s1', '09:00', '09:20', 20), ''), given(place('s3', '09:00', '09:20', 20), ''), given(null, '', { kind: 'WAITLIST' })],
        lengths: [given(place('s3', '09:00', '09:30', 30), '')],
        swaps: [given(place('s3', '09:00', '09:20', 20), '', { moves: [{ swap: { sessions: ['t1', 't2'] } }] })],
      }),
      { isAllowed: (slot) => slot !== 's3' },
    );
    assert.deepEqual(all.map((one) => one.slot), ['s1', '']);
  });

  test('say the two rules that change most, by their titles', () => {
    const rules = [{ rule: 'a', change: -1200 }, { rule: 'b', change: 3 }, { rule: 'c', change: 1 }];
    const [one] = targets(costs({ places: [given(place('s1', '09:00', '09:20', 20), '', { rules })] }), { titles: new Map([['a', 'Rooms too small']]) });
    assert.equal(one.words, 'Rooms too small: −1,200. b: +3.');
  });

  test('say what becomes of others, but not again where and how much', () => {
    const [one] = targets(costs({ places: [given(place('s1', '09:00', '09:20', 20), '', { message: 'On Wed at 09:00: 3 points better. "Ropes: a talk." moves.' })] }));
    assert.equal(one.words, '"Ropes: a talk." moves.');
  });
});

test('keys tell targets apart, and say the same of the same', () => {
  const here = place('s1', '09:00', '09:20', 20);
  const keys = [keyOf('PLACE', here), keyOf('LENGTH', here), keyOf('PLACE', { ...here, minutes: 30 }), keyOf('PLACE', { ...here, timeSlot: 's2' }), keyOf('SWAP', here, 't2'), keyOf('SWAP', here, 't3'), keyOf('WAITLIST', null)];
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keyOf('PLACE', { ...here, start: '2027-11-03T10:00:00+01:00' }), keyOf('PLACE', here));
});
