import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { awakeAtNight, isNight, nights } from '../../main/resources/META-INF/resources/app/model/night-hours.js';

const at = (text) => Date.parse(text);

describe('night', () => {
  test('is before seven and from ten in the evening on, where nothing else is said', () => {
    assert.ok(isNight(at('2027-11-03T06:59:00Z'), 'UTC'));
    assert.equal(isNight(at('2027-11-03T07:00:00Z'), 'UTC'), false);
    assert.equal(isNight(at('2027-11-03T21:59:00Z'), 'UTC'), false);
    assert.ok(isNight(at('2027-11-03T22:00:00Z'), 'UTC'));
  });

  test('is that of the zone, also of one with half an hour', () => {
    assert.ok(isNight(at('2027-11-03T01:29:00Z'), 'Asia/Kolkata'));
    assert.equal(isNight(at('2027-11-03T01:30:00Z'), 'Asia/Kolkata'), false);
  });

  test('may lie in the day for who works across midnight', () => {
    const owl = { from: '18:00', to: '04:00' };
    assert.ok(isNight(at('2027-11-03T04:00:00Z'), 'UTC', owl));
    assert.ok(isNight(at('2027-11-03T17:59:00Z'), 'UTC', owl));
    assert.equal(isNight(at('2027-11-03T18:00:00Z'), 'UTC', owl), false);
    assert.equal(isNight(at('2027-11-03T03:59:00Z'), 'UTC', owl), false);
  });

  test('never is for who bears the whole day', () => {
    assert.equal(isNight(at('2027-11-03T03:00:00Z'), 'UTC', { from: '09:00', to: '09:00' }), false);
  });
});

describe('stretches of night', () => {
  test('are in minutes after the start, cut at both ends', () => {
    const found = nights(at('2027-11-03T06:00:00Z'), 17 * 60, { timeZone: 'UTC' });
    assert.deepEqual(found, [{ from: 0, minutes: 60 }, { from: 960, minutes: 60 }]);
  });

  test('end where the column does', () => {
    assert.deepEqual(nights(at('2027-11-03T22:00:00Z'), 40, { timeZone: 'UTC' }), [{ from: 0, minutes: 40 }]);
  });

  test('are none in a day', () => {
    assert.deepEqual(nights(at('2027-11-03T09:00:00Z'), 480, { timeZone: 'UTC' }), []);
    assert.deepEqual(nights(at('2027-11-03T23:00:00Z'), 0, { timeZone: 'UTC' }), []);
  });

  test('are an hour shorter when clocks go forward', () => {
    const long = nights(at('2027-03-27T21:00:00Z'), 12 * 60, { timeZone: 'Europe/Berlin' });
    assert.deepEqual(long, [{ from: 0, minutes: 8 * 60 }]);
  });
});

describe('those who speak at night', () => {
  const far = { id: 'far', name: 'Far', remote: true, timeZone: 'America/Los_Angeles' };
  const here = { id: 'here', name: 'Here', remote: false, timeZone: 'America/Los_Angeles' };
  const unknown = { id: 'unknown', name: 'Unknown', remote: true };
  const session = (start, end) => ({ speakers: [far, here, unknown], place: { start: at(start), end: at(end) } });

  test('are remote and have a zone', () => {
    assert.deepEqual(awakeAtNight(session('2027-11-03T09:00:00Z', '2027-11-03T09:30:00Z')), [far]);
  });

  test('are asked for by the end, too, but not by the minute after it', () => {
    // Seven in the morning in Los Angeles is 14:00 UTC.
    assert.deepEqual(awakeAtNight(session('2027-11-03T13:30:00Z', '2027-11-03T14:30:00Z')), [far]);
    assert.deepEqual(awakeAtNight(session('2027-11-03T14:00:00Z', '2027-11-03T14:30:00Z')), []);
    assert.deepEqual(awakeAtNight(session('2027-11-04T04:30:00Z', '2027-11-04T05:00:00Z')), []);
    assert.deepEqual(awakeAtNight(session('2027-11-04T04:30:00Z', '2027-11-04T05:05:00Z')), [far]);
  });

  test('are none while the session waits', () => {
    assert.deepEqual(awakeAtNight({ speakers: [far], place: null }), []);
  });
});
