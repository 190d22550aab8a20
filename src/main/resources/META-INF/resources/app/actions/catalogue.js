import { weights } from '../api.js';
import { getState, updateView } from '../state.js';

/** Reads the catalogue of rules, once. */
export async function readCatalogue() {
  const { catalogue } = getState().views;
  if (catalogue?.rules || catalogue?.reading) {
    return;
  }
  updateView('catalogue', { reading: true, failure: null });
  try {
    const rules = await weights.rules();
    updateView('catalogue', { rules: new Map(rules.map((rule) => [rule.id, rule])), reading: false });
  } catch (failure) {
    updateView('catalogue', { failure, reading: false });
  }
}
