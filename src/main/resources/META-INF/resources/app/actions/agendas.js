import { agendas, imports } from '../api.js';
import { go } from '../router.js';
import { getState, updateView } from '../state.js';

/** Reads what the start shows. @param {string} [cursor] of the next page of agendas */
export async function readStart(cursor) {
  try {
    const [page, examples] = await Promise.all([agendas.list(cursor), imports.examples()]);
    const before = cursor ? getState().views.start.agendas : [];
    updateView('start', {
      agendas: [...before, ...page.agendas],
      next: page.next,
      examples,
      failure: null,
    });
  } catch (failure) {
    updateView('start', { failure });
  }
}

/** @param {string} id of an example */
export async function createFromExample(id) {
  const example = await imports.example(id);
  await create({ modelInput: example.modelInput });
}

/**
 * Makes an agenda and goes there.
 *
 * @param {{name?: string, modelInput: any, schedule?: any, config?: any}} wanted
 */
export async function create(wanted) {
  updateView('start', { busy: true, failure: null });
  try {
    const agenda = await agendas.create(wanted);
    go(agenda.slug);
  } catch (failure) {
    updateView('start', { failure });
  } finally {
    updateView('start', { busy: false });
  }
}
