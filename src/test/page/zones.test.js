import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DAY, MINUTE, dayNumber, isZone, minuteOfDay, offsetAt, wallMinutes } from '../../main/resources/META-INF/resources/app/model/zones.js';

const at = (text) => Date.parse(text);

describe('the offset of a zone', () => {
  test('is in minutes, also where it is no whole hour', () => {
    const winter = at('2027-01-15T12:00:00Z');
    assert.equal(offsetAt(winter, 'UTC'), 0);
    assert.equal(offsetAt(winter, 'Asia/Kolkata'), 330);
    assert.equal(offsetAt(winter, 'Asia/Kathmandu'), 345);
    assert.equal(offsetAt(winter, 'America/St_Johns'), -210);
    assert.equal(offsetAt(winter, 'Pacific/Kiritimati'), 840);
  });

  test('changes at the very minute at which clocks do', () => {
    const change = at('2027-03-28T01:00:00Z');
    assert.equal(offsetAt(change - 1, 'Europe/Berlin'), 60);
    assert.equal(offsetAt(change, 'Europe/Berlin'), 120);
    const back = at('2027-10-31T01:00:00Z');
    assert.equal(offsetAt(back - 1, 'Europe/Berlin'), 120);
    assert.equal(offsetAt(back, 'Europe/Berlin'), 60);
  });

  test('of half an hour of summer time is known', () => {
    assert.equal(offsetAt(at('2027-01-15T00:00:00Z'), 'Australia/Lord_Howe'), 660);
    assert.equal(offsetAt(at('2027-07-15T00:00:00Z'), 'Australia/Lord_Howe'), 630);
  });

  test('is known before 1970', () => {
    assert.equal(offsetAt(at('1969-07-20T20:17:40Z'), 'America/New_York'), -240);
  });
});

test('days and minutes are those of the wall clock', () => {
  const late = at('2027-05-12T22:30:00Z');
  assert.equal(minuteOfDay(late, 'Europe/Berlin'), 30);
  assert.equal(dayNumber(late, 'Europe/Berlin'), dayNumber(late, 'UTC') + 1);
  assert.equal(dayNumber(at('2027-05-12T03:00:00Z'), 'America/New_York'), dayNumber(at('2027-05-12T03:00:00Z'), 'UTC') - 1);
  assert.equal(wallMinutes(0, 'UTC'), 0);
  assert.equal(wallMinutes(90 * MINUTE, 'Asia/Kolkata'), 420);
});

test('a day with a change of clocks still begins at minute 0', () => {
  const noon = at('2027-03-28T10:00:00Z');
  assert.equal(minuteOfDay(noon, 'Europe/Berlin'), 12 * 60);
  assert.equal(wallMinutes(noon, 'Europe/Berlin') % DAY, 12 * 60);
});

test('names of zones are told from others', () => {
  assert.ok(isZone('Europe/Berlin'));
  for (const name of ['Europe/Nowhere', '', ' ', '<b>UTC</b>']) {
    assert.equal(isZone(name), false, JSON.stringify(name));
  }
});
