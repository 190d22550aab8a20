import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clock, compareCosts, costBetween, costFrom, day, dayAndClock, longDay, number, ownZone, scoreOf, signed } from '../../main/resources/META-INF/resources/app/format.js';

describe('times', () => {
  const midnight = '2027-11-03T23:00:00Z';

  test('are those of the zone, of 24 hours', () => {
    assert.equal(clock(midnight, 'UTC'), '23:00');
    assert.equal(clock(midnight, 'Europe/Prague'), '00:00');
    assert.equal(clock(midnight, 'Asia/Kathmandu'), '04:45');
    assert.equal(clock(Date.parse(midnight), 'Europe/Prague'), '00:00');
  });

  test('have the day of the zone', () => {
    assert.equal(day(midnight, 'UTC'), 'Wed 3 Nov');
    assert.equal(day(midnight, 'Europe/Prague'), 'Thu 4 Nov');
    assert.equal(longDay(midnight, 'UTC'), 'Wednesday 3 November 2027');
    assert.equal(dayAndClock(midnight, 'Europe/Prague'), 'Thu 4 Nov 00:00');
  });

  test('are those of the reader where no zone is named', () => {
    assert.equal(dayAndClock(midnight), dayAndClock(midnight, ownZone()));
  });

  test('show an hour that comes twice twice', () => {
    assert.equal(clock('2027-10-31T00:30:00Z', 'Europe/Berlin'), '02:30');
    assert.equal(clock('2027-10-31T01:30:00Z', 'Europe/Berlin'), '02:30');
  });
});

test('numbers have their thousands, and a real sign', () => {
  assert.equal(number(1234567), '1,234,567');
  assert.deepEqual([1200, -3, 0, -0].map(signed), ['+1,200', '−3', '±0', '±0']);
});

describe('scores', () => {
  test('are read', () => {
    assert.deepEqual(scoreOf('-1hard/-2medium/-43soft'), { hard: -1, medium: -2, soft: -43 });
    assert.deepEqual(scoreOf('0hard/0medium/0soft'), { hard: 0, medium: 0, soft: 0 });
  });

  test('that are none are 0', () => {
    for (const text of ['', null, undefined, 'x/y/z']) {
      assert.deepEqual(scoreOf(text), { hard: 0, medium: 0, soft: 0 });
    }
  });

  test('cost the more the worse they are', () => {
    assert.deepEqual(costBetween('0hard/0medium/-40soft', '-1hard/0medium/-30soft'), { hard: 1, medium: 0, soft: -10 });
    assert.deepEqual(costFrom({ hard: -1, medium: 0, soft: 0 }, '0hard/0medium/0soft'), { hard: -1, medium: 0, soft: 0 });
  });

  test('are compared by what is hard first', () => {
    const costs = [{ hard: 0, medium: 1, soft: -99 }, { hard: 1, medium: -9, soft: -9 }, { hard: 0, medium: 0, soft: 5 }, { hard: 0, medium: 0, soft: -5 }];
    assert.deepEqual([...costs].sort(compareCosts).map((one) => costs.indexOf(one)), [3, 2, 0, 1]);
    assert.equal(compareCosts(costs[0], { ...costs[0] }), 0);
  });
});
