import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { patchBetween } from '../../main/resources/META-INF/resources/app/model/problem-patch.js';

/** What a server does with a patch of whole members and elements. */
function applied(problem, patch) {
  const result = structuredClone(problem);
  for (const { op, path, value } of patch) {
    const [, name, index] = path.split('/');
    if (index === undefined) {
      assert.ok(op === 'add' || name in result, `${op} ${path}`);
      op === 'remove' ? delete result[name] : (result[name] = value);
    } else if (op === 'add') {
      assert.equal(index, '-');
      result[name].push(value);
    } else {
      assert.ok(Number(index) < result[name].length, `${op} ${path}`);
      result[name].splice(Number(index), 1, ...(op === 'replace' ? [value] : []));
    }
  }
  return result;
}

const talk = (id, more = {}) => ({ id, title: id.toUpperCase(), ...more });
const before = { name: 'Conf', gridMinutes: 5, talks: [talk('a'), talk('b'), talk('c'), talk('d')] };

describe('a patch', () => {
  test('of nothing is empty', () => {
    assert.deepEqual(patchBetween(before, structuredClone(before)), []);
    assert.deepEqual(patchBetween({}, {}), []);
  });

  test('adds, replaces and removes members', () => {
    const after = { ...before, name: 'Other', timeZone: 'UTC', gridMinutes: undefined };
    assert.deepEqual(patchBetween(before, after), [
      { op: 'replace', path: '/name', value: 'Other' },
      { op: 'remove', path: '/gridMinutes' },
      { op: 'add', path: '/timeZone', value: 'UTC' },
    ]);
  });

  test('names elements by the places that they have at that moment', () => {
    const after = { ...before, talks: [talk('b'), talk('d', { minutes: 20 }), talk('e')] };
    assert.deepEqual(patchBetween(before, after), [
      { op: 'replace', path: '/talks/3', value: talk('d', { minutes: 20 }) },
      { op: 'remove', path: '/talks/2' },
      { op: 'remove', path: '/talks/0' },
      { op: 'add', path: '/talks/-', value: talk('e') },
    ]);
    assert.deepEqual(applied(before, patchBetween(before, after)), after);
  });

  test('touches no other element', () => {
    const after = { ...before, talks: before.talks.map((one) => (one.id === 'c' ? talk('c', { track: 'net' }) : one)) };
    assert.deepEqual(patchBetween(before, after), [{ op: 'replace', path: '/talks/2', value: talk('c', { track: 'net' }) }]);
  });

  test('replaces lists of things without ids as a whole', () => {
    const wishes = [{ sessions: ['a', 'b'] }, { sessions: ['c'] }];
    const patch = patchBetween({ ...before, wishes }, { ...before, wishes: wishes.slice(1) });
    assert.deepEqual(patch, [{ op: 'replace', path: '/wishes', value: wishes.slice(1) }]);
  });

  test('removes a list that became empty', () => {
    assert.deepEqual(patchBetween(before, { ...before, talks: [] }), [{ op: 'remove', path: '/talks' }]);
  });

  test('removes nothing that is not there', () => {
    assert.deepEqual(patchBetween(before, { ...before, wishes: [] }), []);
  });

  test('adds to a list that was empty, and a list that was not there', () => {
    assert.deepEqual(patchBetween({ talks: [] }, { talks: [talk('a')] }), [{ op: 'add', path: '/talks/-', value: talk('a') }]);
    assert.deepEqual(patchBetween({}, { talks: [talk('a')] }), [{ op: 'add', path: '/talks', value: [talk('a')] }]);
  });

  test('makes one problem of the other, whatever was taken away', () => {
    for (let chosen = 1; chosen < 2 ** before.talks.length; chosen++) {
      const talks = before.talks.filter((_, index) => chosen & (1 << index)).map((one) => ({ ...one, minutes: chosen }));
      const after = { ...before, talks: [...talks, talk('new')] };
      assert.deepEqual(applied(before, patchBetween(before, after)), after);
    }
  });

  test('keeps titles as they are, however they are written', () => {
    const hostile = '"/~0~1<script>\u2028\\';
    const [operation] = patchBetween(before, { ...before, talks: [talk('a', { title: hostile }), ...before.talks.slice(1)] });
    assert.deepEqual(operation, { op: 'replace', path: '/talks/0', value: { id: 'a', title: hostile } });
  });
});
