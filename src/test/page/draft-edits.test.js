import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { edited, freeId, nextWindow, slotFields, withEdit } from '../../main/resources/META-INF/resources/app/model/draft-edits.js';

const problem = () => ({
  name: 'Conf',
  timeZone: 'Europe/Berlin',
  gridMinutes: 5,
  rooms: [{ id: 'a', name: 'Hall' }, { id: 'b', name: 'hall ' }, { id: 'wall', consistsOf: ['a', 'b'] }],
  people: [{ id: 'ada', name: 'Ada' }, { id: 'ada-2', name: 'A.', unavailable: [{ start: 'x' }] }, { id: 'bob', name: 'Bob' }],
  tracks: [{ id: 'net', leads: ['ada-2', 'bob'], chairs: { count: 1, candidates: ['ada', 'ada-2'] } }],
  timeSlots: [{
    id: 's', room: 'a', track: 'net', start: '2027-05-12T09:00:00+02:00', end: '2027-05-12T12:00:00+02:00',
    breaks: [{ title: 'Coffee', minutes: 30, earliest: '2027-05-12T10:00:00+02:00', latest: '2027-05-12T10:30:00+02:00' }],
    chairs: { candidates: ['ada-2', 'bob'] },
  }],
  talks: [
    { id: 't1', title: 'Ropes', speakers: ['ada', 'ada-2'], minutes: 20, places: [{ rooms: ['a', 'b'], cost: 3 }, { timeSlots: ['s'] }] },
    { id: 't2', title: 'Knots', speakers: ['bob'], after: [{ session: 't1' }, { session: 't3' }], exclusiveWith: ['t1'] },
    { id: 't3', title: 'Nets' },
  ],
  coordinationSessions: [{ id: 'c', quorums: [{ people: ['ada', 'ada-2', 'bob'], atLeast: 2 }] }],
  relations: [{ kind: 'SAME_DAY', sessions: ['t1', 't2'] }, { kind: 'AT_ONCE', sessions: ['t1', 't2', 't3'] }],
  wishes: [{ sessions: ['t1'] }, { sessions: ['t1', 't3'] }, { sessions: ['t2'] }],
  published: { placements: [{ session: 't1', timeSlot: 's' }, { session: 't2', timeSlot: 'other' }] },
});

/** After one edit; what was read stays as it was. */
function after(edit, given = problem()) {
  const before = structuredClone(given);
  const result = edited(given, [edit]);
  assert.deepEqual(given, before);
  return result;
}

describe('edits', () => {
  test('of the same thing are one, and the last word counts', () => {
    const first = withEdit([], { kind: 'talk', id: 't1', fields: { title: 'A', minutes: 20 } });
    const both = withEdit(first, { kind: 'talk', id: 't1', fields: { title: 'B' } });
    assert.deepEqual(both, [{ kind: 'talk', id: 't1', fields: { title: 'B', minutes: 20 } }]);
    assert.equal(first[0].fields.title, 'A');
  });

  test('of other things, or other lists, are others', () => {
    let edits = withEdit([], { kind: 'names', id: 't1', list: 'speakers', fields: { names: [] } });
    edits = withEdit(edits, { kind: 'names', id: 't1', list: 'clusters', fields: { names: [] } });
    edits = withEdit(edits, { kind: 'names', id: 't2', list: 'speakers', fields: { names: [] } });
    edits = withEdit(edits, { kind: 'removeTalk', id: 't1' });
    assert.equal(edits.length, 4);
  });

  test('are laid over what was read anew', () => {
    const edits = [{ kind: 'basics', fields: { name: 'Other' } }, { kind: 'talk', id: 'unknown', fields: { minutes: 5 } }];
    assert.deepEqual(edited(problem(), edits), { ...problem(), name: 'Other' });
  });

  test('of no problem give it back', () => {
    for (const nothing of [null, undefined, [], 'text']) {
      assert.equal(edited(nothing, [{ kind: 'basics', fields: { name: 'x' } }]), nothing);
    }
  });

  test('survive lists that are none', () => {
    const broken = { timeSlots: 'x', rooms: {}, people: null, talks: [null, 3] };
    for (const kind of ['talk', 'removeTalk', 'person', 'merge', 'mergeRooms', 'removeSlot']) {
      assert.doesNotThrow(() => edited(broken, [{ kind, id: 'a', into: 'b', fields: {} }]), kind);
    }
  });
});

describe('names of a session', () => {
  const names = (list, names) => after({ kind: 'names', id: 't3', list, fields: { names } });

  test('are those of who is known, however they are written', () => {
    const result = names('speakers', ['ADA', 'bob', 'ada-2']);
    assert.deepEqual(result.talks[2].speakers, ['ada', 'bob', 'ada-2']);
    assert.equal(result.people.length, 3);
  });

  test('that are new are added once', () => {
    const result = names('speakers', ['Zoë', 'zoë', 'Ada']);
    assert.deepEqual(result.talks[2].speakers, ['zoe', 'ada']);
    assert.deepEqual(result.people.at(-1), { id: 'zoe', name: 'Zoë' });
    assert.equal(result.people.length, 4);
  });

  test('of topics make topics', () => {
    const result = names('clusters', ['<img onerror=x>']);
    assert.deepEqual(result.clusters, [{ id: 'img-onerror-x', name: '<img onerror=x>' }]);
    assert.deepEqual(result.talks[2].clusters, ['img-onerror-x']);
  });

  test('may be none', () => {
    assert.deepEqual(names('speakers', []).talks[2].speakers, []);
  });
});

describe('a talk that is removed', () => {
  test('is named nowhere', () => {
    const left = after({ kind: 'removeTalk', id: 't1' });
    assert.doesNotMatch(JSON.stringify(left), /"t1"/);
    assert.deepEqual(left.talks[0].after, [{ session: 't3' }]);
    assert.deepEqual(left.relations, [{ kind: 'AT_ONCE', sessions: ['t2', 't3'] }]);
    assert.deepEqual(left.wishes, [{ sessions: ['t3'] }, { sessions: ['t2'] }]);
    assert.deepEqual(left.published.placements, [{ session: 't2', timeSlot: 'other' }]);
  });

  test('that is unknown changes nothing', () => {
    assert.deepEqual(after({ kind: 'removeTalk', id: 'nobody' }), problem());
  });
});

describe('two that become one', () => {
  test('people are named once everywhere', () => {
    const merged = after({ kind: 'merge', id: 'ada-2', into: 'ada' });
    assert.doesNotMatch(JSON.stringify(merged), /"ada-2"/);
    assert.deepEqual(merged.talks[0].speakers, ['ada']);
    assert.deepEqual(merged.tracks[0].leads, ['ada', 'bob']);
    assert.deepEqual(merged.coordinationSessions[0].quorums, [{ people: ['ada', 'bob'], atLeast: 2 }]);
  });

  test('chairs stay chairs', () => {
    const merged = after({ kind: 'merge', id: 'ada-2', into: 'ada' });
    assert.deepEqual(merged.tracks[0].chairs, { count: 1, candidates: ['ada'] });
    assert.deepEqual(merged.timeSlots[0].chairs, { candidates: ['ada', 'bob'] });
    assert.deepEqual(after({ kind: 'merge', id: 'bob', into: 'ada' }).tracks[0].chairs, problem().tracks[0].chairs);
  });

  test('are away when either is', () => {
    assert.deepEqual(after({ kind: 'merge', id: 'ada-2', into: 'ada' }).people[0].unavailable, [{ start: 'x' }]);
  });

  test('rooms have the windows and the places of both', () => {
    const merged = after({ kind: 'mergeRooms', id: 'a', into: 'b' });
    assert.deepEqual(merged.rooms, [{ id: 'b', name: 'hall ' }, { id: 'wall', consistsOf: ['b'] }]);
    assert.equal(merged.timeSlots[0].room, 'b');
    assert.deepEqual(merged.talks[0].places, [{ rooms: ['b'], cost: 3 }, { timeSlots: ['s'] }]);
  });
});

describe('windows', () => {
  const slot = (fields, given) => after({ kind: 'slot', id: 's', fields }, given).timeSlots[0];

  test('are shown in the conference’s own time', () => {
    assert.deepEqual(slotFields(problem(), problem().timeSlots[0]), { room: 'Hall', track: 'net', day: '2027-05-12', from: '09:00', to: '12:00', pause: 30 });
    assert.deepEqual(slotFields({}, { id: 'x' }), { room: '', track: '', day: '', from: '', to: '', pause: 0 });
  });

  test('take their breaks along', () => {
    const moved = slot({ day: '2027-05-13', from: '10:00', to: '13:00' });
    assert.deepEqual([moved.start, moved.end], ['2027-05-13T10:00:00+02:00', '2027-05-13T13:00:00+02:00']);
    assert.deepEqual(moved.breaks[0], { title: 'Coffee', minutes: 30, earliest: '2027-05-13T11:00:00+02:00', latest: '2027-05-13T11:30:00+02:00' });
  });

  test('keep their times of day on the other side of a change of clocks', () => {
    const moved = slot({ day: '2027-11-03' });
    assert.deepEqual([moved.start, moved.end], ['2027-11-03T09:00:00+01:00', '2027-11-03T12:00:00+01:00']);
    assert.equal(moved.breaks[0].earliest, '2027-11-03T10:00:00+01:00');
  });

  test('of another zone keep what the clock showed', () => {
    const basics = { kind: 'basics', fields: { timeZone: 'Asia/Kolkata' } };
    const result = edited({ ...problem(), timeSlots: [] }, [basics, { kind: 'slot', id: 'n', fields: { room: 'Hall', day: '2027-05-12', from: '09:30', to: '10:00' } }]);
    assert.equal(result.timeSlots[0].start, '2027-05-12T09:30:00+05:30');
  });

  test('have a break of another length in their middle, on the grid', () => {
    const [pause, ...others] = slot({ pause: 20 }).breaks;
    assert.equal(others.length, 0);
    assert.deepEqual(pause, { title: 'Break', minutes: 20, earliest: '2027-05-12T09:50:00+02:00', latest: '2027-05-12T10:50:00+02:00' });
  });

  test('have a break that stays inside, however short they are', () => {
    const [pause] = slot({ from: '09:00', to: '09:40', pause: 30 }).breaks;
    assert.deepEqual([pause.earliest, pause.latest], ['2027-05-12T09:00:00+02:00', '2027-05-12T09:10:00+02:00']);
  });

  test('may have no break, and no track', () => {
    assert.deepEqual(slot({ pause: 0 }).breaks, []);
    assert.ok(!('track' in slot({ track: '' })));
  });

  test('may be in a room that is new', () => {
    const result = after({ kind: 'slot', id: 's', fields: { room: ' Žofín ' } });
    assert.deepEqual(result.rooms.at(-1), { id: 'zofin', name: 'Žofín' });
    assert.equal(result.timeSlots[0].room, 'zofin');
    assert.equal(slot({ room: 'HALL' }).room, 'a');
  });

  test('that are removed take what was published in them along', () => {
    const left = after({ kind: 'removeSlot', id: 's' });
    assert.deepEqual([left.timeSlots, left.published.placements.map((one) => one.session)], [[], ['t2']]);
  });
});

describe('a window that is removed', () => {
  const left = edited(
    {
      timeSlots: [{ id: 's' }, { id: 'o' }],
      talks: [
        { id: 'a', pin: { timeSlot: 's', start: '2027-05-12T09:00:00Z', minutes: 20 } },
        { id: 'b', pin: { timeSlot: 'o' }, places: [{ timeSlots: ['s', 'o'] }, { timeSlots: ['s'] }, { rooms: ['r'] }] },
        { id: 'c', places: 'anywhere' },
      ],
    },
    [{ kind: 'removeSlot', id: 's' }],
  );

  test('is nowhere asked for any more', () => {
    assert.deepEqual(left.talks[0].pin, { minutes: 20 });
    assert.deepEqual(left.talks[1].places, [{ timeSlots: ['o'] }, { rooms: ['r'] }]);
  });

  test('leaves the others as they were', () => {
    assert.deepEqual(left.talks[1].pin, { timeSlot: 'o' });
    assert.equal(left.talks[2].places, 'anywhere');
    assert.deepEqual(left.timeSlots, [{ id: 'o' }]);
  });
});

describe('the next window', () => {
  test('is a day after the last one', () => {
    const edit = nextWindow(problem(), 'Room');
    assert.deepEqual([edit.id, edit.fields.day, edit.fields.room, edit.fields.from], ['window-2', '2027-05-13', 'Hall', '09:00']);
    assert.equal(edited(problem(), [edit]).timeSlots.length, 2);
  });

  test('is some weeks ahead where there is none', () => {
    for (const nothing of [{}, null, { timeSlots: [{ id: 'window-1' }] }]) {
      const edit = nextWindow(nothing, 'Room');
      assert.ok(Date.parse(edit.fields.day) > Date.now());
      assert.equal(edit.fields.room, 'Room');
    }
  });

  test('has an id that none has', () => {
    const slots = [{ id: 'window-2' }];
    assert.equal(nextWindow({ timeSlots: slots }, 'Room').id, 'window-2-2');
  });
});

test('ids are made of letters and digits alone', () => {
  assert.equal(freeId([], 'Zürich – Łódź!'), 'zurich-odz');
  assert.equal(freeId([], '漢字'), 'room');
  assert.equal(freeId([{ id: 'room' }, null], ''), 'room-2');
  assert.equal(freeId(null, 'x'), 'x');
});
