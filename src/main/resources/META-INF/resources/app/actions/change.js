import { proposals, reasons } from '../api.js';
import { go } from '../router.js';
import { getState, updateView } from '../state.js';
import { changeHead } from './changes.js';

/** So long a repair is looked for, unless somebody stops it. */
const REPAIR_TIME = 'PT20S';

/** What the form says, which makes an earlier preview void. @param {Record<string, string>} values */
export function setValues(values) {
  updateView('change', { values, preview: null, errors: {}, failure: null });
}

/** Begins with an empty form. */
export function clearChange() {
  updateView('change', { values: null, preview: null, errors: {}, failure: null, done: null, busy: '' });
}

/**
 * Asks what a change would do.
 *
 * @param {{change?: any, words?: string, errors?: Record<string, string>, session?: string}} built
 */
export async function previewChange(built) {
  if (built.errors) {
    updateView('change', { errors: built.errors, preview: null, failure: null });
    return;
  }
  updateView('change', { errors: {}, failure: null, preview: null, busy: 'preview' });
  try {
    const answer = await reasons.evaluateChange(getState().route.slug, built.change);
    updateView('change', { preview: { ...built, answer, head: getState().agenda.head }, busy: '' });
  } catch (failure) {
    updateView('change', { failure, busy: '' });
  }
}

/** Makes what was previewed. @param {boolean} repair whether to look for a repair at once */
export async function applyChange(repair) {
  const { preview } = getState().views.change;
  updateView('change', { busy: 'apply' });
  const answer = await changeHead(preview.change, preview.words);
  updateView('change', { busy: '' });
  if (!answer) {
    return;
  }
  updateView('change', {
    preview: null,
    values: null,
    done: { words: preview.words, session: preview.session || '' },
  });
  if (repair) {
    await beginRepair();
  }
}

/** Looks for an agenda near to the present one, and goes to where it will be shown. */
export async function beginRepair() {
  const { route } = getState();
  updateView('change', { busy: 'repair', failure: null });
  try {
    const proposal = await proposals.begin(route.slug, {
      way: 'REPLAN',
      config: { run: { termination: { spentLimit: REPAIR_TIME } } },
    });
    clearChange();
    go(route.slug, 'proposals', proposal.id);
  } catch (failure) {
    updateView('change', { busy: '', failure });
  }
}
