import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROBLEM, commonKind, kindsOf } from '../../main/resources/META-INF/resources/app/model/file-kinds.js';

const best = (name, text) => kindsOf(name, text)[0];

describe('what a file probably is', () => {
  test('is told by how it begins, whatever its name', () => {
    assert.equal(best('x.bin', 'PK\u0003\u0004…'), 'xlsx');
    assert.equal(best('x', '\ufeffBEGIN:VCALENDAR\r\n'), 'ics');
    assert.equal(best('x', '\n <?xml version="1.0"?><schedule/>'), 'schedule.xml');
    assert.equal(best('x', 'M:\tAda <a@b.c>\nF:\tkernel/\n'), 'maintainers');
  });

  test('is told by its name where nothing else tells', () => {
    assert.equal(best('Talks.XLSX', ''), 'xlsx');
    assert.equal(best('MAINTAINERS', 'no sections'), 'maintainers');
  });

  test('is unknown of nothing', () => {
    assert.deepEqual(kindsOf('x.txt', ''), []);
    assert.deepEqual(kindsOf('x.txt', 'hello'), []);
  });

  test('is ours for a problem, alone or in a request', () => {
    const problem = { name: 'x', talks: [] };
    for (const value of [problem, { modelInput: problem }, { problem }, { timeSlots: null }]) {
      assert.deepEqual(kindsOf('x.json', `\ufeff${JSON.stringify(value)}`), [PROBLEM], JSON.stringify(value));
    }
  });

  test('is that of another program for its fields', () => {
    assert.equal(best('x', '{"schedule": {"conference": {"days": []}}}'), 'schedule.json');
    assert.equal(best('x', '[{"friendly_id": 3}]'), 'indico');
    assert.equal(best('x', '{"results": [{"code": "ABC", "speakers": []}]}'), 'pretalx');
    assert.equal(best('x', '["ABC", "DEF"]'), 'pretalx');
  });

  test('is guessed for JSON that says little, or is broken', () => {
    assert.equal(best('x.json', '[1]'), 'pretalx');
    assert.equal(best('x.json', '{}'), 'indico');
    assert.equal(best('x.json', '{"talks": ['), PROBLEM);
    assert.equal(best('indico.json', '{"talks": ['), 'indico');
    assert.equal(best('x.json', '{"modelInput": null}'), 'indico');
  });

  test('is told of tables by their heads', () => {
    assert.equal(best('x.csv', 'ID,Proposal title,State\n'), 'pretalx');
    assert.equal(best('x.csv', 'Title,Presenters,Duration\r\n'), 'indico');
    assert.equal(best('x.csv', 'title;minutes\na;20'), 'csv');
  });
});

describe('of several files', () => {
  test('the kind that suits most comes first', () => {
    assert.equal(commonKind([['csv', 'indico'], ['indico'], ['indico', 'csv']])[0], 'indico');
  });

  test('a better rank decides', () => {
    assert.deepEqual(commonKind([['csv', 'pretalx'], ['pretalx', 'csv'], ['pretalx', 'csv']]), ['pretalx', 'csv']);
  });

  test('no kinds are none', () => {
    assert.deepEqual(commonKind([]), []);
    assert.deepEqual(commonKind([[], []]), []);
  });
});
