import { personForms } from './person-forms.js';
import { roomForms } from './room-forms.js';
import { talkForms } from './talk-forms.js';
import { windowForms } from './window-forms.js';

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {'select'|'text'|'names'|'number'|'moment'|'check'} type
 * @property {{value: string, label: string}[]} [options] of a select
 * @property {boolean} [optional]
 * @property {string} [hint] @property {number} [step] @property {number} [least]
 */

/**
 * @typedef {object} Form
 * @property {(context: Context) => Field[]} fields
 * @property {(context: Context) => Record<string, string>} [start] what fields hold at first
 * @property {(context: Context) => {change?: any, words?: string, errors?: Record<string, string>, session?: string}} build
 *     the change of the head that it makes; or what is wrong, by field. `session` is one that is new
 */

/** @typedef {{problem: any, model: import('../../model/agenda-model.js').AgendaModel, values: Record<string, string>}} Context */

/** What can happen to an agenda, in the order of the list. @type {Record<string, Form>} */
export const FORMS = { ...personForms, ...talkForms, ...windowForms, ...roomForms };
