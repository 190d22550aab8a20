import { number } from '../format.js';

/** Such as 1 talk or 2 talks. @param {number} many @param {string} one @param {string} several */
export const counted = (many, one, several) => `${number(many)} ${many === 1 ? one : several}`;

const of = (one, several) => (many) => counted(many, one, several);

/** Numbers with their words. */
export const count = {
  points: of('point', 'points'),
  minutes: of('minute', 'minutes'),
  sessions: of('session', 'sessions'),
  people: of('person', 'people'),
  findings: of('finding', 'findings'),
  times: of('time', 'times'),
  revisions: of('revision', 'revisions'),
};
