/**
 * All words of the page, in English. A translation is another file with the same names; functions
 * are there for what depends on numbers.
 */
import { agenda } from './texts/agenda.en.js';
import { change } from './texts/change.en.js';
import { clash } from './texts/clash.en.js';
import { compare } from './texts/compare.en.js';
import { cost } from './texts/cost.en.js';
import { history } from './texts/history.en.js';
import { proposals } from './texts/proposals.en.js';
import { publish } from './texts/publish.en.js';
import { settle } from './texts/settle.en.js';
import { count } from './texts/count.en.js';
import { diagnosis, findings } from './texts/findings.en.js';
import { logIn, shell } from './texts/shell.en.js';
import { start } from './texts/start.en.js';
import { together } from './texts/together.en.js';
import { why } from './texts/why.en.js';

export const text = {
  agenda,
  change,
  clash,
  compare,
  cost,
  count,
  diagnosis,
  findings,
  history,
  logIn,
  proposals,
  publish,
  settle,
  shell,
  start,
  together,
  why,
};
