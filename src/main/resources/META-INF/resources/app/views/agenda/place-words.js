import { clock, day } from '../../format.js';
import { text } from '../../texts.en.js';

/**
 * Where something is, in words.
 *
 * @param {{kind?: string, slot?: string, timeSlot?: string, start: number, end: number, minutes: number, other?: string}|null} place a target, or a session's place
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {string} zone
 */
export function placeWords(place, model, zone) {
  if (!place || place.kind === 'WAITLIST') {
    return text.agenda.tray;
  }
  if (place.kind === 'SWAP') {
    return text.agenda.inPlaceOf(model.sessions.get(place.other)?.title || place.other);
  }
  const slot = model.slotById.get(place.slot || place.timeSlot);
  const room = model.rooms.get(slot?.room)?.name || slot?.room || '';
  return text.agenda.place(day(place.start, zone), clock(place.start, zone), clock(place.end, zone), room);
}
