import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agendaModel, withNote } from '../../main/resources/META-INF/resources/app/model/agenda-model.js';

const at = (clock) => `2027-11-03T${clock}:00+01:00`;
const schedule = (more = {}) => ({ timeZone: 'Europe/Prague', placements: [], waitlist: [], ...more });
const placement = (session, more = {}) => ({ session, timeSlot: 's1', room: 'a', start: at('09:00'), end: at('09:20'), minutes: 20, ...more });

const problem = {
  timeZone: 'Europe/Prague',
  gridMinutes: 10,
  rooms: [{ id: 'a', name: 'Hall' }],
  tracks: [{ id: 'net', name: 'Networks' }],
  timeSlots: [
    { id: 's2', room: 'a', start: at('13:00'), end: at('15:00') },
    { id: 's1', room: 'a', track: 'net', start: at('09:00'), end: at('11:00') },
  ],
  people: [
    { id: 'ada', name: 'Ada', attendance: 'REMOTE', timeZone: 'Asia/Kolkata', comfort: { tolerable: { from: '06:00', to: '23:00' } } },
    { id: 'bob' },
  ],
  clusters: [{ id: 'x', name: 'X' }, { id: 'y', name: 'Y' }],
  talks: [
    { id: 't1', title: 'Ropes', speakers: ['bob', 'ada', 'gone'], requiredPeople: ['bob'], clusters: ['y', 'unknown', 'x'], track: 'net', minutes: 20, pin: { start: at('09:00'), minutes: 20 } },
    { id: 't2', minutes: 30, minMinutes: 20, speakers: ['bob'] },
  ],
  coordinationSessions: [{ id: 'c1', title: 'Plans', minutes: 60 }],
};

describe('a revision with its problem', () => {
  const model = agendaModel(problem, schedule({
    placements: [placement('t1'), placement('s1:break', { kind: 'BREAK', title: 'Coffee' })],
    waitlist: [{ session: 't2', reason: 'Full.' }],
    findings: [{ rule: 'r', sessions: ['t1', 't2'] }, { rule: 'q', sessions: ['t1'] }, { rule: 'z', sessions: [] }],
  }));

  test('has windows by their start', () => {
    assert.deepEqual(model.slots.map((one) => [one.id, one.track]), [['s1', 'net'], ['s2', '']]);
    assert.equal(model.slotById.get('s2').start, Date.parse('2027-11-03T12:00:00Z'));
  });

  test('has sessions with their place, people and pin', () => {
    const session = model.sessions.get('t1');
    assert.equal(session.kind, 'TALK');
    assert.deepEqual(session.place, { timeSlot: 's1', room: 'a', start: Date.parse(at('09:00')), end: Date.parse(at('09:20')), minutes: 20 });
    assert.deepEqual(session.speakers.map((one) => one.name), ['bob', 'Ada']);
    assert.deepEqual(session.people, ['bob', 'ada', 'gone', 'bob']);
    assert.deepEqual(session.clusters, [1, 0]);
    assert.deepEqual([...session.pinned], ['start', 'minutes']);
    assert.ok(session.remote);
  });

  test('fills in what is not said', () => {
    const waiting = model.sessions.get('t2');
    assert.deepEqual([waiting.title, waiting.track, waiting.place, waiting.reason], ['t2', '', null, 'Full.']);
    assert.deepEqual([waiting.minutes, waiting.minMinutes, waiting.remote], [30, 20, false]);
    assert.equal(model.sessions.get('c1').kind, 'COORDINATION');
    assert.equal(model.sessions.get('c1').minMinutes, 60);
    assert.equal(model.people.get('bob').remote, false);
    assert.deepEqual(model.people.get('ada').tolerable, { from: '06:00', to: '23:00' });
  });

  test('has breaks that only the schedule knows', () => {
    const pause = model.sessions.get('s1:break');
    assert.deepEqual([pause.kind, pause.title, pause.place.minutes, pause.speakers], ['BREAK', 'Coffee', 20, []]);
  });

  test('has findings of each session', () => {
    assert.deepEqual(model.findings.get('t1').map((one) => one.rule), ['r', 'q']);
    assert.deepEqual(model.findings.get('t2').map((one) => one.rule), ['r']);
    assert.equal(model.findings.get('c1'), undefined);
  });

  test('has the grid and zone of the conference', () => {
    assert.deepEqual([model.grid, model.zone], [10, 'Europe/Prague']);
  });
});

describe('a revision of which the problem may not be seen', () => {
  const model = agendaModel(null, schedule({
    placements: [
      placement('t2', { title: 'Late', start: at('10:00'), end: at('10:30'), minutes: 30 }),
      placement('t1', { title: 'Early', speakers: ['Ada', 'Bob'], track: 'net' }),
      placement('t3', { timeSlot: 's9', room: 'b', start: at('08:00'), end: at('08:10') }),
    ],
    waitlist: [{ session: 't4', title: 'Waiting' }],
  }));

  test('has windows around what takes place in them', () => {
    assert.deepEqual(model.slots.map(({ id, room, start, end }) => [id, room, start, end]), [
      ['s9', 'b', Date.parse(at('08:00')), Date.parse(at('08:10'))],
      ['s1', 'a', Date.parse(at('09:00')), Date.parse(at('10:30'))],
    ]);
    assert.deepEqual([...model.rooms.keys()], ['a', 'b']);
  });

  test('has sessions as they are shown', () => {
    assert.deepEqual(model.sessions.get('t1').speakers, [{ id: 'Ada', name: 'Ada', remote: false }, { id: 'Bob', name: 'Bob', remote: false }]);
    assert.equal(model.sessions.get('t1').track, 'net');
    assert.equal(model.sessions.get('t4').place, null);
  });
});

test('an agenda of nothing is a model of nothing', () => {
  for (const nothing of [{}, null]) {
    const model = agendaModel(nothing, schedule());
    assert.deepEqual([model.sessions.size, model.slots.length, model.rooms.size, model.findings.size, model.grid], [0, 0, 0, 0, 5]);
  }
});

test('ids that are names of what objects have are ids like others', () => {
  const talks = ['__proto__', 'constructor'].map((id) => ({ id, title: `<b>${id}</b>`, minutes: 5 }));
  const model = agendaModel({ talks }, schedule({ placements: [placement('__proto__')] }));
  assert.equal(model.sessions.get('__proto__').title, '<b>__proto__</b>');
  assert.ok(model.sessions.get('__proto__').place);
  assert.equal(model.sessions.get('constructor').place, null);
});

describe('what is noted of a revision', () => {
  const notes = [{ number: 2, who: 'ada' }, { number: 1, who: 'lee' }];

  test('is its own where it has one', () => {
    assert.deepEqual(withNote({ metadata: { number: 2, who: 'own' } }, 2, notes).metadata.who, 'own');
  });

  test('is that of the list, or at least its number', () => {
    assert.equal(withNote({ modelOutput: {} }, 1, notes).metadata.who, 'lee');
    assert.deepEqual(withNote({ modelOutput: {} }, 7, notes).metadata, { number: 7 });
  });
});
