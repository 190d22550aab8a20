import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dayAfter,
  fromField,
  isoOf,
  minuteOf,
  timeOf,
  toField,
  toMoment,
  wallOf,
} from '../../main/resources/META-INF/resources/app/model/wall-time.js';

const at = (text) => Date.parse(text);

describe('fields for day and time', () => {
  test('hold what the clock of the zone shows', () => {
    assert.equal(toField(at('2027-11-03T08:30:00Z'), 'Europe/Prague'), '2027-11-03T09:30');
    assert.equal(toField(at('2027-11-03T23:30:00Z'), 'Asia/Kolkata'), '2027-11-04T05:00');
  });

  test('are read back as the same instant, in zones of half and quarter hours, too', () => {
    for (const zone of ['UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']) {
      for (const text of ['2027-01-10T00:00:00Z', '2027-07-10T13:45:00Z', '2027-12-31T23:59:00Z']) {
        assert.equal(fromField(toField(at(text), zone), zone), at(text), `${text} in ${zone}`);
      }
    }
  });

  test('are right on both sides of a change of clocks', () => {
    const berlin = (field) => new Date(fromField(field, 'Europe/Berlin')).toISOString();
    assert.equal(berlin('2027-03-28T01:59'), '2027-03-28T00:59:00.000Z');
    assert.equal(berlin('2027-03-28T03:00'), '2027-03-28T01:00:00.000Z');
    assert.equal(berlin('2027-10-31T01:59'), '2027-10-30T23:59:00.000Z');
    assert.equal(berlin('2027-10-31T03:00'), '2027-10-31T02:00:00.000Z');
  });

  test('mean the first of an hour that comes twice', () => {
    assert.equal(fromField('2027-10-31T02:30', 'Europe/Berlin'), at('2027-10-31T00:30:00Z'));
    assert.equal(fromField('2027-11-07T01:30', 'America/New_York'), at('2027-11-07T05:30:00Z'));
  });

  test('mean the hour after one that clocks leave out', () => {
    assert.equal(fromField('2027-03-28T02:30', 'Europe/Berlin'), at('2027-03-28T01:30:00Z'));
    assert.equal(fromField('2027-03-14T02:30', 'America/New_York'), at('2027-03-14T07:30:00Z'));
  });

  test('that are empty or nonsense are no instant', () => {
    for (const field of ['', undefined, 'tomorrow', '2027-13-01T10:00']) {
      assert.ok(Number.isNaN(fromField(field, 'UTC')), String(field));
    }
  });
});

describe('moments for the server', () => {
  test('have the offset that holds then', () => {
    assert.equal(toMoment(at('2027-07-01T08:00:00Z'), 'Europe/Berlin'), '2027-07-01T10:00:00+02:00');
    assert.equal(toMoment(at('2027-12-01T08:00:00Z'), 'Europe/Berlin'), '2027-12-01T09:00:00+01:00');
    assert.equal(toMoment(at('2027-12-01T08:00:00Z'), 'UTC'), '2027-12-01T08:00:00+00:00');
  });

  test('have whole hours and minutes of an offset, also west of Greenwich', () => {
    assert.equal(toMoment(at('2027-12-01T12:00:00Z'), 'America/St_Johns'), '2027-12-01T08:30:00-03:30');
    assert.equal(toMoment(at('2027-12-01T12:00:00Z'), 'Asia/Kathmandu'), '2027-12-01T17:45:00+05:45');
  });

  test('are the same instant in either hour that comes twice', () => {
    for (const text of ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z']) {
      assert.equal(at(toMoment(at(text), 'Europe/Berlin')), at(text));
    }
  });
});

describe('the instant that a clock on the wall means', () => {
  test('is the same for a day and a time as for a field', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']) {
      for (const day of ['2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07']) {
        for (let minute = 0; minute < 1440; minute += 15) {
          const time = timeOf(minute);
          assert.equal(at(isoOf(day, time, zone)), fromField(`${day}T${time}`, zone), `${day} ${time} in ${zone}`);
        }
      }
    }
  });

  test('has the offset of that day', () => {
    assert.equal(isoOf('2027-05-12', '09:30', 'Europe/Berlin'), '2027-05-12T09:30:00+02:00');
    assert.equal(isoOf('2027-01-12', '09:30', 'Europe/Berlin'), '2027-01-12T09:30:00+01:00');
    assert.equal(isoOf('2027-01-12', '09:30', 'America/St_Johns'), '2027-01-12T09:30:00-03:30');
    assert.equal(isoOf('2027-01-12', '09:30', 'Asia/Kathmandu'), '2027-01-12T09:30:00+05:45');
  });

  test('is right just before and after a change, east and west of Greenwich', () => {
    const cases = [
      ['Europe/Berlin', '2027-03-28', '01:30', '+01:00'],
      ['Europe/Berlin', '2027-03-28', '03:30', '+02:00'],
      ['Europe/Berlin', '2027-10-31', '01:30', '+02:00'],
      ['Europe/Berlin', '2027-10-31', '03:30', '+01:00'],
      ['America/New_York', '2027-03-14', '01:30', '-05:00'],
      ['America/New_York', '2027-03-14', '03:30', '-04:00'],
      ['America/New_York', '2027-11-07', '00:30', '-04:00'],
      ['America/New_York', '2027-11-07', '02:30', '-05:00'],
      ['Australia/Sydney', '2027-10-03', '01:30', '+10:00'],
      ['Australia/Sydney', '2027-10-03', '03:30', '+11:00'],
      ['Australia/Lord_Howe', '2027-04-04', '01:00', '+11:00'],
      ['Australia/Lord_Howe', '2027-04-04', '02:30', '+10:30'],
    ];
    for (const [zone, day, time, offset] of cases) {
      assert.equal(isoOf(day, time, zone), `${day}T${time}:00${offset}`, zone);
    }
  });

  test('is nothing where day, time or zone are none', () => {
    assert.equal(isoOf('', '09:30', 'UTC'), '');
    assert.equal(isoOf('2027-05-12', '', 'UTC'), '');
    assert.equal(isoOf('2027-05-12', '25:00', 'UTC'), '');
    assert.equal(isoOf('2027-05-12', '09:30', 'Mars/Olympus'), '');
  });
});

test('a moment is shown as the wall clock has it', () => {
  assert.deepEqual(wallOf('2027-05-12T22:30:00Z', 'Europe/Berlin'), { day: '2027-05-13', time: '00:30' });
  assert.deepEqual(wallOf('2027-05-12T22:30:00+02:00', 'Asia/Kolkata'), { day: '2027-05-13', time: '02:00' });
  assert.deepEqual(wallOf('2027-05-12T22:30:00Z', 'nowhere'), { day: '2027-05-12', time: '22:30' });
  assert.deepEqual(wallOf('soon', 'UTC'), { day: '', time: '' });
  assert.deepEqual(wallOf(undefined, 'UTC'), { day: '', time: '' });
});

test('minutes of a day and their time are each other’s inverse', () => {
  for (const minute of [0, 59, 60, 570, 1439]) {
    assert.equal(minuteOf(timeOf(minute)), minute);
  }
  assert.equal(timeOf(570), '09:30');
  assert.equal(timeOf(1440), '00:00');
});

test('days follow each other through months, leap days and changes of clocks', () => {
  assert.equal(dayAfter('2028-02-28', 1), '2028-02-29');
  assert.equal(dayAfter('2027-02-28', 1), '2027-03-01');
  assert.equal(dayAfter('2027-12-31', 1), '2028-01-01');
  assert.equal(dayAfter('2027-03-27', 2), '2027-03-29');
  assert.equal(dayAfter('2027-03-01', -1), '2027-02-28');
});
