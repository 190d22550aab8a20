import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutAgenda } from '../../main/resources/META-INF/resources/app/model/agenda-layout.js';
import { agendaModel } from '../../main/resources/META-INF/resources/app/model/agenda-model.js';

const ROOMS = [{ id: 'b', name: 'Bell' }, { id: 'a', name: 'Attic' }];

/** Of windows `[id, room, start, end, track]` and sessions `[id, window, start, minutes]`. */
function modelOf(zone, slots, sessions = [], more = {}) {
  const timeSlots = slots.map(([id, room, start, end, track]) => ({ id, room, start, end, track }));
  const placements = sessions.map(([session, timeSlot, start, minutes]) => ({
    session, timeSlot, room: '', start, minutes, title: session, end: new Date(Date.parse(start) + minutes * 60_000).toISOString(),
  }));
  return agendaModel({ timeSlots, rooms: ROOMS, ...more }, { timeZone: zone, placements, waitlist: [] });
}

const layout = (model, zone, options = {}) =>
  layoutAgenda(model, { by: 'rooms', zone, dayName: (instant) => new Date(instant).toISOString().slice(0, 10), isShown: () => true, ...options });

const lanes = (...sessions) => {
  const model = modelOf('UTC', [['s', 'a', '2027-11-03T09:00:00Z', '2027-11-03T12:00:00Z']], sessions.map(([id, clock, minutes]) => [id, 's', `2027-11-03T${clock}:00Z`, minutes]));
  return Object.fromEntries(layout(model, 'UTC')[0].columns[0].items.map(({ session, lane, lanes }) => [session.id, `${lane}/${lanes}`]));
};

describe('sections and columns', () => {
  test('are none without windows, or when none is shown', () => {
    assert.deepEqual(layout(modelOf('UTC', []), 'UTC'), []);
    const model = modelOf('UTC', [['s', 'a', '2027-11-03T09:00:00Z', '2027-11-03T12:00:00Z']]);
    assert.deepEqual(layout(model, 'UTC', { isShown: () => false }), []);
    for (const by of ['rooms', 'days', 'tracks']) {
      assert.deepEqual(layout(modelOf('UTC', []), 'UTC', { by }), []);
    }
  });

  test('are days with rooms in the conference’s order', () => {
    const model = modelOf('UTC', [
      ['s1', 'a', '2027-11-04T09:00:00Z', '2027-11-04T10:00:00Z'],
      ['s2', 'a', '2027-11-03T09:00:00Z', '2027-11-03T10:00:00Z'],
      ['s3', 'b', '2027-11-03T09:00:00Z', '2027-11-03T10:00:00Z'],
    ]);
    assert.deepEqual(layout(model, 'UTC').map((section) => section.columns.map((one) => one.name)), [['Bell', 'Attic'], ['Attic']]);
  });

  test('may be one section of days', () => {
    const model = modelOf('UTC', [
      ['s1', 'a', '2027-11-04T14:00:00Z', '2027-11-04T15:00:00Z'],
      ['s2', 'a', '2027-11-03T09:00:00Z', '2027-11-03T10:00:00Z'],
    ]);
    const [section, ...others] = layout(model, 'UTC', { by: 'days' });
    assert.equal(others.length, 0);
    assert.equal(section.day, null);
    assert.deepEqual(section.columns.map(({ name, detail, slots }) => [name, detail, slots[0].from]), [['2027-11-03', 'Attic', 0], ['2027-11-04', 'Attic', 300]]);
    assert.deepEqual([section.firstMinute, section.minutes], [540, 360]);
  });

  test('may be tracks, each with its rooms', () => {
    const model = modelOf('UTC', [
      ['s1', 'a', '2027-11-03T09:00:00Z', '2027-11-03T10:00:00Z', 'net'],
      ['s2', 'b', '2027-11-03T09:00:00Z', '2027-11-03T10:00:00Z', 'bpf'],
      ['s3', 'b', '2027-11-03T11:00:00Z', '2027-11-03T12:00:00Z'],
    ], [], { tracks: [{ id: 'bpf', name: 'BPF' }, { id: 'net', name: 'Networks' }] });
    assert.deepEqual(layout(model, 'UTC', { by: 'tracks' })[0].columns.map((one) => [one.name, one.detail]), [['–', 'Bell'], ['BPF', 'Bell'], ['Networks', 'Attic']]);
  });

  test('of a zone are the days of its wall clock', () => {
    const model = modelOf('UTC', [
      ['s1', 'a', '2027-11-03T17:00:00Z', '2027-11-03T18:00:00Z'],
      ['s2', 'a', '2027-11-03T19:00:00Z', '2027-11-03T20:00:00Z'],
    ]);
    assert.equal(layout(model, 'UTC').length, 1);
    const kolkata = layout(model, 'Asia/Kolkata');
    assert.deepEqual(kolkata.map((one) => one.firstMinute), [22 * 60 + 30, 30]);
    assert.deepEqual(kolkata.map((one) => one.columns[0].slots[0].from), [0, 0]);
  });

  test('begin and end at half hours, around what stands in them', () => {
    const model = modelOf('UTC', [['s', 'a', '2027-11-03T09:10:00Z', '2027-11-03T10:00:00Z']], [['long', 's', '2027-11-03T08:50:00Z', 100]]);
    const [section] = layout(model, 'UTC');
    assert.deepEqual([section.firstMinute, section.minutes], [8 * 60 + 30, 120]);
    assert.deepEqual(section.columns[0].items.map(({ from, minutes }) => [from, minutes]), [[20, 100]]);
  });

  test('are to scale across midnight and a change of clocks', () => {
    const model = modelOf('Europe/Berlin', [['s', 'a', '2027-10-30T22:00:00+02:00', '2027-10-31T04:00:00+01:00']]);
    const [section, ...others] = layout(model, 'Europe/Berlin');
    assert.equal(others.length, 0);
    assert.deepEqual([section.firstMinute, section.minutes, section.columns[0].slots[0].minutes], [22 * 60, 7 * 60, 7 * 60]);
  });

  test('have the day of each window, also the one on which clocks change', () => {
    const model = modelOf('Europe/Berlin', [
      ['s1', 'a', '2027-03-27T09:00:00+01:00', '2027-03-27T10:00:00+01:00'],
      ['s2', 'a', '2027-03-28T09:00:00+02:00', '2027-03-28T10:00:00+02:00'],
    ]);
    assert.deepEqual(layout(model, 'Europe/Berlin').map((one) => [one.firstMinute, one.columns[0].base]), [
      [540, Date.parse('2027-03-27T08:00:00Z')],
      [540, Date.parse('2027-03-28T07:00:00Z')],
    ]);
  });

  test('begin at whole minutes, whatever seconds a window begins at', () => {
    const model = modelOf('UTC', [['s', 'a', '2027-11-03T09:10:30Z', '2027-11-03T10:00:00Z']]);
    assert.equal(layout(model, 'UTC')[0].columns[0].base, Date.parse('2027-11-03T09:00:00Z'));
  });

  test('of rooms that nobody knows have their id for a name', () => {
    const model = modelOf('UTC', [['s', '<i>x</i>', '2027-11-03T09:00:00Z', '2027-11-03T10:00:00Z']]);
    assert.equal(layout(model, 'UTC')[0].columns[0].name, '<i>x</i>');
  });
});

describe('sessions at the same time', () => {
  test('stand beside each other', () => {
    assert.deepEqual(lanes(['x', '09:00', 30], ['y', '09:00', 20], ['z', '09:10', 30]), { x: '0/3', y: '1/3', z: '2/3' });
  });

  test('need no lane of those that are over', () => {
    assert.deepEqual(lanes(['x', '09:00', 60], ['y', '09:00', 20], ['z', '09:20', 20]), { x: '0/2', y: '1/2', z: '1/2' });
  });

  test('are no longer narrow when nothing is beside them', () => {
    assert.deepEqual(lanes(['x', '09:00', 30], ['y', '09:10', 20], ['z', '09:30', 30]), { x: '0/2', y: '1/2', z: '0/1' });
  });

  test('are not those that follow each other', () => {
    assert.deepEqual(lanes(['x', '09:00', 30], ['y', '09:30', 30]), { x: '0/1', y: '0/1' });
  });
});
