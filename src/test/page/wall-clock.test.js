import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromField, toField, toMoment } from '../../main/resources/META-INF/resources/app/model/wall-clock.js';

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
