import { MINUTE } from '../../model/zones.js';
import { getState } from '../../state.js';
import { currentModel } from './derived.js';
import { slotAt } from './hit-test.js';

/**
 * What a drop would choose at a place of the board.
 *
 * @param {{column: import('../../model/agenda-layout.js').Column, instant: number}} hit
 * @param {import('./move-machine.js').MoveState} now
 * @param {boolean} shift whether two sessions are to be exchanged
 * @returns {import('./move-machine.js').Target|null}
 */
export function aimAt({ column, instant }, now, shift) {
  const model = currentModel(getState());
  const session = model.sessions.get(now.session);
  if (!session) {
    // Somebody else withdrew it meanwhile.
    return null;
  }
  if (now.what === 'resize') {
    return nearest(now.targets || [], (target) => Math.abs(target.end - instant));
  }
  if (shift) {
    const other = column.items.find(
      (item) => item.session.place.start <= instant && instant < item.session.place.end,
    )?.session;
    return other && other.id !== now.session && other.kind !== 'BREAK' ? swapWith(other, now) : null;
  }
  const slot = slotAt(column, instant);
  if (!slot) {
    return null;
  }
  const own = session.place;
  if (own && own.timeSlot === slot.id && Math.abs(own.start - instant) < (model.grid / 2) * MINUTE) {
    return null;
  }
  const inside = (now.targets || []).filter((target) => target.kind === 'PLACE' && target.slot === slot.id);
  return nearest(inside, (target) => Math.abs(target.start - instant)) || untried(session, slot, instant, model);
}

/** The target at the least distance, or null. */
const nearest = (targets, distance) =>
  targets.reduce((best, one) => (!best || distance(one) < distance(best) ? one : best), null);

/** An exchange, also one whose cost nobody has told. */
const swapWith = (other, now) =>
  now.targets?.find((target) => target.kind === 'SWAP' && target.other === other.id) || {
    key: `SWAP||${other.id}`,
    kind: 'SWAP',
    slot: other.place.timeSlot,
    start: other.place.start,
    end: other.place.end,
    minutes: other.place.minutes,
    other: other.id,
    suits: true,
    cost: null,
    words: '',
    moves: [{ swap: { sessions: [now.session, other.id] } }],
  };

/** A place whose cost nobody has told yet. */
function untried(session, slot, instant, model) {
  const grid = model.grid * MINUTE;
  const minutes = session.place?.minutes || session.minutes;
  // The grid is counted from the start of the window.
  const last = Math.max(0, Math.ceil((slot.end - slot.start) / grid) - 1);
  const start = slot.start + Math.min(last, Math.max(0, Math.round((instant - slot.start) / grid))) * grid;
  return {
    key: `PLACE|${slot.id}|${start}|${minutes}|`,
    kind: 'PLACE',
    slot: slot.id,
    start,
    end: start + minutes * MINUTE,
    minutes,
    suits: true,
    cost: null,
    words: '',
    moves: [
      {
        place: {
          session: session.id,
          timeSlot: slot.id,
          start: new Date(start).toISOString().replace('.000Z', 'Z'),
          minutes,
        },
      },
    ],
  };
}
