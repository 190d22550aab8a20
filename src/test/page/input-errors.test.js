import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeErrors } from '../../main/resources/META-INF/resources/app/model/input-errors.js';

const SHOWN = { talks: ['title', 'speakers', 'minutes'], timeSlots: ['start'] };
const error = (pointer, detail = pointer) => ({ pointer, code: 'any', detail });
const place = (...errors) => placeErrors(errors, SHOWN);

test('no mistakes are none', () => {
  assert.deepEqual(place(), { top: [], rows: {}, basics: {}, count: 0 });
});

test('a mistake stands at its field', () => {
  const { rows, top, count } = place(error('/modelInput/talks/3/title', 'No title.'));
  assert.deepEqual(rows.talks.get(3), { fields: { title: 'No title.' }, rest: [] });
  assert.deepEqual([top, count], [[], 1]);
});

test('several of one field are read one after the other', () => {
  const { rows, basics } = place(
    error('/modelInput/talks/0/minutes', 'Too long.'),
    error('/modelInput/talks/0/minutes', 'Off the grid.'),
    error('/modelInput/timeZone', 'Unknown.'),
    error('/modelInput/timeZone', 'Empty.'),
  );
  assert.equal(rows.talks.get(0).fields.minutes, 'Too long. Off the grid.');
  assert.equal(basics.timeZone, 'Unknown. Empty.');
});

test('an element of a list stands at the list; what is deeper, and fields without a control, at the row', () => {
  const { rows } = place(
    error('/modelInput/talks/1/speakers/0', 'Nobody.'),
    error('/modelInput/talks/1/speakers/0/name', 'Deep.'),
    error('/modelInput/talks/1/guid', 'No guid.'),
    error('/modelInput/talks/1', 'Whole.'),
  );
  assert.deepEqual(rows.talks.get(1), { fields: { speakers: 'Nobody.' }, rest: ['Deep.', 'No guid.', 'Whole.'] });
});

test('what belongs to no row is told on top', () => {
  const pointers = ['', '/modelInput', '/modelInput/talks', '/modelInput/talks/x/title', '/modelInput/wishes/0', '/config/talks/0/title'];
  assert.deepEqual(place(...pointers.map((one) => error(one))).top, pointers);
});

test('every mistake is told somewhere', () => {
  const placed = place(error('/modelInput/name'), error('/modelInput/timeSlots/12/start'), error('/modelInput/rooms/0/id'));
  assert.equal(placed.count, 3);
  assert.deepEqual(Object.keys(placed.basics), ['name']);
  assert.deepEqual([...placed.rows.timeSlots.keys()], [12]);
  assert.equal(placed.top.length, 1);
});
