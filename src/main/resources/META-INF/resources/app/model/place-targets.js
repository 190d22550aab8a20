/** What the server says of places, lengths and swaps, as targets of a move. Pure. */
import { costFrom, scoreOf, signed } from '../format.js';

/**
 * @param {any} costs as `GET …/explanation/sessions/{session}?costs=true` gives it
 * @param {import('./agenda-model.js').AgendaModel} model
 * @param {import('./agenda-model.js').Session} session
 * @param {{titles: Map<string, string>, isAllowed: (slotId: string) => boolean}} options titles of
 *     rules; whether whoever looks may put something into a window
 * @returns {import('../views/agenda/move-machine.js').Target[]} the best first
 */
export function placeTargets(costs, model, session, { titles, isAllowed }) {
  const now = scoreOf(costs.score);
  const target = (given, kind, other = '') => ({
    key: keyOf(kind, given.place, other),
    kind,
    slot: given.place?.timeSlot || '',
    start: given.place ? Date.parse(given.place.start) : 0,
    end: given.place ? Date.parse(given.place.end) : 0,
    minutes: given.place?.minutes || 0,
    other,
    suits: suits(model.slotById.get(given.place?.timeSlot), session),
    cost: costFrom(now, given.score),
    // Of thousands, few are ever read.
    get words() {
      return [reasons(given.rules, titles), consequences(given.message)].filter(Boolean).join(' ');
    },
    moves: given.moves,
  });
  const isOpen = (given) => !given.place || isAllowed(given.place.timeSlot);
  return [
    ...costs.places.filter(isOpen).map((given) => target(given, given.kind)),
    ...costs.lengths.filter(isOpen).map((given) => target(given, 'LENGTH')),
    ...costs.swaps.filter(isOpen).map((given) => {
      const both = given.moves[0].swap.sessions;
      return target(given, 'SWAP', both.find((id) => id !== session.id));
    }),
  ];
}

/** What becomes of others: what the message says besides where and how much, which is shown anyway. */
const consequences = (message) => message.replace(/^[^"]*?: [^."]*\.\s*/, '');

/** A window with a track takes that track's sessions only. */
const suits = (slot, session) => !slot || !slot.track || slot.track === session.track;

/** @param {string} kind @param {any} place */
export function keyOf(kind, place, other = '') {
  return [kind, place?.timeSlot || '', place?.start ? Date.parse(place.start) : '', place?.minutes || '', other].join('|');
}

/** The two rules that change most, in the catalogue's words. */
function reasons(rules, titles) {
  return rules
    .slice(0, 2)
    .map(({ rule, change }) => `${titles.get(rule) || rule}: ${signed(change)}.`)
    .join(' ');
}
