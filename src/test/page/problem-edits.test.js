import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { freeId, withoutPerson, withoutRoom, withoutSessions, withoutSlots } from '../../main/resources/META-INF/resources/app/model/problem-edits.js';

const at = (clock) => `2027-11-03T${clock}:00Z`;

const problem = () => ({
  rooms: [{ id: 'a' }, { id: 'b' }, { id: 'both', consistsOf: ['a', 'b'] }],
  timeSlots: [
    { id: 'a1', room: 'a', start: at('09:00'), end: at('10:00'), chairs: { count: 1, candidates: ['ada', 'bob'] } },
    { id: 'a2', room: 'a', start: at('11:00'), end: at('12:00') },
    { id: 'b1', room: 'b', start: at('09:30'), end: at('10:30') },
  ],
  people: [{ id: 'ada' }, { id: 'bob' }],
  tracks: [{ id: 'net', leads: ['ada'] }],
  clusters: [{ id: 'x', leads: ['ada', 'bob'] }],
  talks: [
    { id: 't1', speakers: ['ada'], pin: { timeSlot: 'a1', start: at('09:00'), minutes: 20 } },
    { id: 't2', speakers: ['bob', 'ada'], after: [{ session: 't1' }], places: [{ rooms: ['a'] }, { rooms: ['a', 'b'], cost: 2 }] },
    { id: 't3', exclusiveWith: ['t1', 't2'], pin: { timeSlot: 'a1' }, places: [{ timeSlots: ['a1'] }] },
  ],
  coordinationSessions: [
    { id: 'c1', requiredPeople: ['ada'], wantedPeople: ['bob'], quorums: [{ people: ['ada', 'bob'], atLeast: 2 }, { cluster: 'x', atLeast: 1 }] },
    { id: 'c2', after: [{ session: 'a1:break' }, { session: 'b1:break2' }], quorums: [{ people: ['ada'], atLeast: 1 }] },
  ],
  relations: [{ kind: 'SAME_DAY', sessions: ['t1', 't2'] }, { kind: 'AT_ONCE', sessions: ['t1', 't2', 't3'] }],
  wishes: [{ sessions: ['t1'] }, { sessions: ['t1', 't3'], people: 4 }],
});

const of = (changed, id) => [...changed.talks, ...changed.coordinationSessions].find((one) => one.id === id);

/** Whatever is done, what was given stays as it was. */
function unchanged(edit) {
  const given = problem();
  const result = edit(given);
  assert.deepEqual(given, problem());
  return result;
}

describe('without a session', () => {
  test('nothing names it any more', () => {
    const left = unchanged((given) => withoutSessions(given, ['t1']));
    assert.deepEqual(left.talks.map((one) => one.id), ['t2', 't3']);
    assert.ok(!('after' in of(left, 't2')));
    assert.deepEqual(of(left, 't3').exclusiveWith, ['t2']);
    assert.doesNotMatch(JSON.stringify(left), /"t1"/);
  });

  test('relations of one and wishes of none are no more', () => {
    const left = withoutSessions(problem(), ['t1']);
    assert.deepEqual(left.relations, [{ kind: 'AT_ONCE', sessions: ['t2', 't3'] }]);
    assert.deepEqual(left.wishes, [{ sessions: ['t3'], people: 4 }]);
    const none = withoutSessions(problem(), ['t1', 't3']);
    assert.ok(!('relations' in none) && !('wishes' in none));
  });

  test('that is unknown, all stays', () => {
    assert.deepEqual(withoutSessions(problem(), ['nobody']), problem());
    assert.deepEqual(withoutSessions(problem(), []), problem());
  });
});

describe('without a window', () => {
  test('pins keep their length alone', () => {
    const left = unchanged((given) => withoutSlots(given, ['a1']));
    assert.deepEqual(of(left, 't1').pin, { minutes: 20 });
    assert.ok(!('pin' in of(left, 't3')));
  });

  test('places that named it alone are not anywhere', () => {
    assert.ok(!('places' in of(withoutSlots(problem(), ['a1']), 't3')));
  });

  test('its breaks go, and no others', () => {
    assert.deepEqual(of(withoutSlots(problem(), ['a1']), 'c2').after, [{ session: 'b1:break2' }]);
    assert.deepEqual(of(withoutSlots(problem(), ['b1']), 'c2').after, [{ session: 'a1:break' }]);
  });

  test('a session of the same id stays', () => {
    const given = { ...problem(), talks: [{ id: 'a1' }, { id: 'z', after: [{ session: 'a1' }] }] };
    assert.deepEqual(of(withoutSlots(given, ['a1']), 'z').after, [{ session: 'a1' }]);
  });
});

describe('without a room', () => {
  test('its windows are gone, and rooms made of it know it no more', () => {
    const left = unchanged((given) => withoutRoom(given, 'a'));
    assert.deepEqual(left.timeSlots.map((one) => one.id), ['b1']);
    assert.deepEqual(left.rooms, [{ id: 'b' }, { id: 'both', consistsOf: ['b'] }]);
    assert.deepEqual(of(left, 't2').places, [{ rooms: ['b'], cost: 2 }]);
  });

  test('what fits another room takes place there; what overlaps waits', () => {
    const left = withoutRoom(problem(), 'a', 'b');
    assert.deepEqual(left.timeSlots.map((one) => [one.id, one.room]), [['a2', 'b'], ['b1', 'b']]);
  });

  test('a window that ends when another one begins is no overlap', () => {
    const given = problem();
    given.timeSlots[2].start = at('10:00');
    assert.deepEqual(withoutRoom(given, 'a', 'b').timeSlots.map((one) => one.id), ['a1', 'a2', 'b1']);
  });
});

describe('without a person', () => {
  test('nobody names them', () => {
    const left = unchanged((given) => withoutPerson(given, 'ada'));
    assert.doesNotMatch(JSON.stringify(left), /"ada"/);
    assert.ok(!('speakers' in of(left, 't1')));
    assert.deepEqual(of(left, 't2').speakers, ['bob']);
    assert.deepEqual(left.timeSlots[0].chairs, { count: 1, candidates: ['bob'] });
    assert.ok(!('leads' in left.tracks[0]));
    assert.deepEqual(left.clusters[0].leads, ['bob']);
  });

  test('quorums ask for no more than are left, and those of nobody are gone', () => {
    const left = withoutPerson(problem(), 'ada');
    assert.deepEqual(of(left, 'c1').quorums, [{ people: ['bob'], atLeast: 1 }, { cluster: 'x', atLeast: 1 }]);
    assert.ok(!('quorums' in of(left, 'c2')));
  });

  test('somebody else presents', () => {
    const left = withoutPerson(problem(), 'ada', new Map([['t1', 'bob']]));
    assert.deepEqual(of(left, 't1').speakers, ['bob']);
  });
});

describe('an id that is free', () => {
  test('is made of the words', () => {
    assert.equal(freeId({}, 'A  Talk: on /proc!'), 'a-talk-on-proc');
    assert.equal(freeId({}, 'Zoë Müller'), 'zoe-muller');
  });

  test('is there for words without letters, too', () => {
    assert.equal(freeId({}, '日本語'), 'new');
    assert.equal(freeId({ rooms: [{ id: 'new' }] }, '…'), 'new-2');
  });

  test('is that of nothing, of whatever kind', () => {
    const given = { talks: [{ id: 'x' }], rooms: [{ id: 'x-2' }], people: [{ id: 'x-3' }] };
    assert.equal(freeId(given, 'x'), 'x-4');
  });

  test('is short', () => {
    assert.equal(freeId({}, 'a'.repeat(500)).length, 40);
  });
});
