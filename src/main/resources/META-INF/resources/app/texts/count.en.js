/** Numbers with their words. */
const of = (one, many) => (number) => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

export const count = {
  points: of('point', 'points'),
  minutes: of('minute', 'minutes'),
  sessions: of('session', 'sessions'),
  people: of('person', 'people'),
  findings: of('finding', 'findings'),
  times: of('time', 'times'),
  revisions: of('revision', 'revisions'),
};
