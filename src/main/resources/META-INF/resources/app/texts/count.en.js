import { number } from '../format.js';

/** Numbers with their words. */
const of = (one, several) => (many) => `${number(many)} ${many === 1 ? one : several}`;

export const count = {
  points: of('point', 'points'),
  minutes: of('minute', 'minutes'),
  sessions: of('session', 'sessions'),
  people: of('person', 'people'),
  findings: of('finding', 'findings'),
  times: of('time', 'times'),
  revisions: of('revision', 'revisions'),
};
