/**
 * All words of the page, in English. A translation is another file with the same names; functions
 * are there for what depends on numbers.
 */
import { agenda } from './texts/agenda.en.js';
import { clash } from './texts/clash.en.js';
import { cost } from './texts/cost.en.js';
import { history } from './texts/history.en.js';
import { proposals } from './texts/proposals.en.js';
import { publish } from './texts/publish.en.js';
import { settle } from './texts/settle.en.js';
import { logIn, shell } from './texts/shell.en.js';
import { start } from './texts/start.en.js';

export const text = { agenda, clash, cost, history, logIn, proposals, publish, settle, shell, start };
