import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayAfter, isoOf, minuteOf, timeOf, wallOf } from '../../main/resources/META-INF/resources/app/model/wall-time.js';

describe('the instant that a clock on the wall means', () => {
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
