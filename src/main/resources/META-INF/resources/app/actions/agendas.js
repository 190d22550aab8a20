import { agendas, imports, revisions } from '../api.js';
import { getState, updateView } from '../state.js';
import { readFiles } from './draft.js';

/** How many agendas are asked at once when they were changed. */
const AT_ONCE = 6;

/** Reads what the start shows. @param {string} [cursor] of the next page of agendas */
export async function readStart(cursor) {
  updateView('start', { failure: null });
  try {
    const [page, examples] = await Promise.all([agendas.list(cursor), imports.examples()]);
    const before = cursor ? getState().views.start.agendas : [];
    updateView('start', { agendas: [...before, ...page.agendas.filter((one) => !before.some((known) => known.id === one.id))], next: page.next, examples });
    readChanges(page.agendas);
  } catch (failure) {
    updateView('start', { failure });
  }
}

/** Who changed each agenda last, and when: their newest revisions, one after the other. */
async function readChanges(list) {
  const waiting = [...list];
  const work = async () => {
    for (let agenda = waiting.shift(); agenda; agenda = waiting.shift()) {
      const answer = await revisions.list(agenda.slug, undefined, 1).catch(() => null);
      const [newest] = answer?.revisions || [];
      if (newest) {
        updateView('start', { changes: { ...getState().views.start.changes, [agenda.id]: newest } });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** An example is looked at like a file of one's own. @param {string} id */
export async function openExample(id) {
  updateView('start', { busy: id, failure: null });
  try {
    const example = await imports.example(id);
    await readFiles([new File([JSON.stringify(example)], `${id}.json`)]);
  } catch (failure) {
    updateView('start', { failure });
  } finally {
    updateView('start', { busy: '' });
  }
}

/** @param {Record<string, any>} changes of what is shown: mine, tag, words */
export const filterAgendas = (changes) => updateView('start', changes);

/** @param {Readonly<import('../state.js').State>} state */
export function shownAgendas({ who, views }) {
  const { agendas: all = [], mine = false, tag = '', words = '' } = views.start || {};
  const wanted = words.trim().toLowerCase();
  return all.filter(
    (agenda) =>
      (!mine || agenda.members.some((member) => member.holder === who?.holder)) &&
      (!tag || agenda.tags.includes(tag)) &&
      (!wanted || agenda.name.toLowerCase().includes(wanted)),
  );
}
