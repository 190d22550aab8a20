import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mapBoard, placeAt, slotAt } from '../../main/resources/META-INF/resources/app/views/agenda/hit-test.js';

const MINUTE = 60_000;
const BASE = Date.parse('2027-11-03T09:00:00Z');
const column = (key) => ({ key, base: BASE, slots: [], items: [] });

/** Elements as the browser has them, as far as they are asked for. */
const element = (left, top, right, bottom, more = {}) => ({ getBoundingClientRect: () => ({ left, top, right, bottom }), ...more });

const one = column('one');
const two = column('two');
const bodies = [element(110, 150, 210, 450, { column: one }), element(210, 150, 310, 450, { column: two })];
const board = element(100, 50, 400, 500, { scrollLeft: 30, scrollTop: 200, querySelectorAll: () => bodies });

describe('a point of the board', () => {
  const map = mapBoard(board);

  test('is counted from the corner of the content, however far it is scrolled', () => {
    assert.deepEqual(map.columns[0], { column: one, left: 40, right: 140, top: 300, bottom: 600 });
  });

  test('is in a column, at an instant', () => {
    assert.deepEqual(placeAt(map, 40, 300, 2), { column: one, instant: BASE });
    assert.deepEqual(placeAt(map, 139, 360, 2), { column: one, instant: BASE + 30 * MINUTE });
    assert.equal(placeAt(map, 140, 360, 2).column, two);
  });

  test('may be a little above or below', () => {
    assert.deepEqual(placeAt(map, 40, 288, 2), { column: one, instant: BASE - 6 * MINUTE });
    assert.equal(placeAt(map, 40, 287, 2), null);
    assert.equal(placeAt(map, 40, 612, 2), null);
  });

  test('beside all columns is nowhere', () => {
    assert.equal(placeAt(map, 39, 360, 2), null);
    assert.equal(placeAt(map, 240, 360, 2), null);
    assert.equal(placeAt({ columns: [] }, 40, 300, 2), null);
  });
});

describe('the window at an instant', () => {
  const slot = (id, from, to) => ({ slot: { id, start: BASE + from * MINUTE, end: BASE + to * MINUTE } });
  const day = { ...one, slots: [slot('morning', 0, 120), slot('noon', 180, 240)] };

  test('is the one it lies in', () => {
    assert.equal(slotAt(day, BASE + 60 * MINUTE).id, 'morning');
    assert.equal(slotAt(day, BASE + 200 * MINUTE).id, 'noon');
  });

  test('between two is the nearer one, and the first of two that are as near', () => {
    assert.equal(slotAt(day, BASE + 140 * MINUTE).id, 'morning');
    assert.equal(slotAt(day, BASE + 170 * MINUTE).id, 'noon');
    assert.equal(slotAt(day, BASE + 150 * MINUTE).id, 'morning');
  });

  test('is none in a column without any', () => {
    assert.equal(slotAt(one, BASE), undefined);
  });
});
