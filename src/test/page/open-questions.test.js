import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openQuestions } from '../../main/resources/META-INF/resources/app/model/open-questions.js';

const problem = {
  timeSlots: [{ id: 's' }],
  talks: [{ id: 't1', title: 'Ropes' }, { id: 't2', title: 'Knots "and" more' }],
  people: [{ id: 'p1', name: 'Ada Lovelace' }, { id: 'p2', name: 'A. Lovelace' }],
  rooms: [{ id: 'r1', name: 'Hall' }, { id: 'r2', name: 'hall' }],
};
const note = (code, detail, where = 'x.csv') => ({ code, where, detail });
const ask = (notes, zoneAssumed = false, of = problem) => openQuestions(of, notes, zoneAssumed);
const kinds = ({ questions }) => questions.map((one) => one.kind);

describe('what is asked', () => {
  test('is nothing where nothing is open', () => {
    assert.deepEqual(ask([]), { questions: [], told: [] });
  });

  test('begins with the zone and the windows of whoever has none', () => {
    assert.deepEqual(kinds(ask([], true, {})), ['zone', 'windows']);
    assert.deepEqual(kinds(ask([], false, null)), ['windows']);
    assert.deepEqual(kinds(ask([], false, { timeSlots: 'nonsense' })), ['windows']);
  });

  test('is asked once, however often it is noted', () => {
    const notes = [note('missing', 'There are no time slots.'), note('missing', 'No time zone.'), note('doubtful', 'The time zone is a guess.')];
    assert.deepEqual(kinds(ask(notes, true, {})), ['zone', 'windows']);
  });

  test('comes in the order of the form, not of the notes', () => {
    const notes = [
      note('doubtful', 'Something else.'),
      note('doubtful', '"Ada Lovelace" and "A. Lovelace" may be the same.', 'people'),
      note('missing', '"Ropes" has no speaker.'),
      note('missing', 'Say how long "Ropes" is.'),
      note('changed', 'Name the conference.'),
    ];
    assert.deepEqual(kinds(ask(notes, true)), ['zone', 'name', 'lengths', 'speakers', 'people', 'note']);
  });

  test('names the talks it is about, by title or id, and each once', () => {
    const { questions } = ask([note('missing', 'No length: t1, "Knots "and" more".'), note('missing', 'How long is "Ropes"?')]);
    assert.deepEqual(questions.map(({ about }) => about), [[problem.talks[0], problem.talks[1]]]);
  });

  test('takes no id that is only a part of a word', () => {
    const { questions } = ask([note('missing', 'No speaker of t12 or xt1.')]);
    assert.deepEqual(kinds({ questions }), ['note']);
  });

  test('has pairs of people and rooms that may be one', () => {
    const { questions } = ask([
      note('doubtful', '"Ada Lovelace" and "A. Lovelace"; "Ada Lovelace" and "Nobody".', 'people'),
      note('doubtful', '"Hall" and "hall".', 'rooms'),
    ]);
    assert.deepEqual(questions.map(({ kind, about }) => [kind, about.map((one) => one.id)]), [
      ['people', ['p1', 'p2']],
      ['rooms', ['r1', 'r2']],
    ]);
  });

  test('has keys that are the same after files are read again', () => {
    const notes = [note('doubtful', 'One.'), note('missing', 'Two.')];
    const keys = () => ask(notes).questions.map((one) => one.key);
    assert.deepEqual(keys(), ['note-0', 'note-1']);
    assert.deepEqual(keys(), keys());
  });

  test('survives lists that are none', () => {
    const broken = { timeSlots: [{}], talks: [null, 'x', { id: 1 }], people: {}, rooms: null };
    assert.deepEqual(kinds(ask([note('missing', 'No speaker of 1.'), note('doubtful', '"A" and "B"', 'people')], false, broken)), ['speakers', 'note']);
  });
});

test('what asks for nothing is told', () => {
  const notes = [note('dropped', 'A column is unknown.'), note('changed', 'The time zone is UTC.')];
  assert.deepEqual(ask(notes), { questions: [], told: notes });
});
