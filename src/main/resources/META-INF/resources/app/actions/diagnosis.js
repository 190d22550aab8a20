import { reasons } from '../api.js';
import { getState, updateView } from '../state.js';
import { text } from '../texts.en.js';
import { changeAndTell } from './changes.js';

/** Asks why the head cannot work, or has to leave somebody out. */
export async function readDiagnosis() {
  const { route, agenda } = getState();
  const of = `${route.slug}/${agenda.head}`;
  updateView('diagnosis', { of, reading: true, failure: null });
  try {
    tell(of, { found: await reasons.diagnosis(route.slug) });
  } catch (failure) {
    tell(of, { failure, found: null });
  }
}

function tell(of, news) {
  if (getState().views.diagnosis?.of === of) {
    updateView('diagnosis', { ...news, reading: false });
  }
}

/** @param {any[]} patch @param {string} change what it does, in words */
export const relax = (patch, change) => changeAndTell({ patch }, text.diagnosis.done(change));
