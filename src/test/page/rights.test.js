import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMine, rightsOf } from '../../main/resources/META-INF/resources/app/model/rights.js';

const agenda = {
  members: [
    { holder: 'ada', role: 'COMMITTEE' },
    { holder: 'olu', role: 'ORGANIZER', tracks: ['net', 'bpf'] },
    { holder: 'kim', role: 'ORGANIZER' },
    { holder: 'odd', role: 'ORGANIZER', tracks: [''] },
    { holder: 'vic', role: 'VIEWER', tracks: ['net'] },
  ],
};
const by = (holder, more = {}) => ({ who: { holder, admin: false, local: false, ...more }, agenda });

test('nobody may change anything before it is known who looks, or at what', () => {
  assert.deepEqual(rightsOf({ who: null, agenda }), { all: false, tracks: [] });
  assert.deepEqual(rightsOf({ ...by('ada'), agenda: null }), { all: false, tracks: [] });
  assert.equal(isMine({ who: null, agenda: null }, 'net'), false);
});

test('administrators, and whoever sits at a server without tokens, may change all', () => {
  assert.ok(isMine(by('stranger', { admin: true })));
  assert.ok(isMine(by('', { local: true }), 'net'));
  assert.ok(isMine({ who: by('x', { admin: true }).who, agenda: {} }, 'net'));
});

test('the committee may change all', () => {
  assert.ok(isMine(by('ada')));
  assert.ok(isMine(by('ada'), 'any'));
});

test('an organizer may change what belongs to their tracks alone', () => {
  assert.ok(isMine(by('olu'), 'net'));
  assert.equal(isMine(by('olu'), 'fs'), false);
  assert.equal(isMine(by('olu'), ''), false);
  assert.equal(isMine(by('olu'), undefined), false);
  assert.equal(isMine(by('kim'), 'net'), false);
  assert.equal(isMine(by('odd'), ''), false);
});

test('who only looks on may change nothing, whatever tracks are named', () => {
  assert.equal(isMine(by('vic'), 'net'), false);
  assert.equal(isMine(by('stranger'), 'net'), false);
});
