import { html, nothing } from 'lit';
import { text } from '../../texts.en.js';

/**
 * What was asked for: length, people who are to be there, pins. Nothing where nothing was.
 *
 * @param {import('../../model/agenda-model.js').Session} session
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {any} problem null for who may not see it
 */
export function wishesView(session, model, problem) {
  const words = text.why;
  const names = (ids) => (ids || []).map((id) => model.people.get(id)?.name || id).join(', ');
  const facts = [
    [words.length, session.kind === 'BREAK' ? '' : lengthWords(session)],
    [words.required, problem && names(session.talk.requiredPeople)],
    [words.wanted, problem && names(session.talk.wantedPeople)],
    [words.pinned, [...session.pinned].map((part) => words.pinnedParts[part]).filter(Boolean).join(', ')],
  ].filter(([, value]) => value);
  return facts.length
    ? html`<dl class="facts">
        ${facts.map(([name, value]) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`)}
      </dl>`
    : nothing;
}

function lengthWords({ place, minutes, minMinutes }) {
  const wished = minutes ?? place?.minutes;
  const now = text.why.minutes(place?.minutes ?? wished, wished);
  return minMinutes && minMinutes < wished ? `${now}, ${text.why.atLeast(minMinutes)}` : now;
}
