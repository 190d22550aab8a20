import { clock, day } from '../format.js';

/**
 * A place as people say it: Wed 3 Nov 09:40–10:00, Salon A.
 *
 * @param {{room: string, start: string|number, end: string|number}} place as the server gives it
 * @param {import('../model/agenda-model.js').AgendaModel} model
 */
export function placeWords({ room, start, end }, { zone, rooms }) {
  return `${day(start, zone)} ${clock(start, zone)}–${clock(end, zone)}, ${rooms.get(room)?.name || room}`;
}
