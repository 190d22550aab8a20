import { freeId, withoutRoom } from '../../model/problem-edits.js';
import { patchBetween } from '../../model/problem-patch.js';
import { fromField, toField, toMoment } from '../../model/wall-time.js';
import { text } from '../../texts.en.js';
import { hasAny, missing, option, roomOptions, trackField } from './options.js';

/** @type {Record<string, import('./kinds.js').Form>} */
export const roomForms = {
  roomLost: {
    fields: (context) => {
      const words = text.change.kinds.roomLost;
      const others = roomOptions(context).filter((one) => one.value !== context.values.room);
      return [
        { name: 'room', type: 'select', label: text.change.room, options: roomOptions(context) },
        { name: 'instead', type: 'select', label: words.instead, hint: words.insteadHint, options: [option('', words.nothing), ...others], optional: true },
      ];
    },
    build: ({ problem, model, values }) => {
      const errors = missing(values, ['room']);
      if (hasAny(errors)) {
        return { errors };
      }
      const name = (id) => model.rooms.get(id)?.name || id;
      return {
        change: { patch: patchBetween(problem, withoutRoom(problem, values.room, values.instead)) },
        words: text.change.kinds.roomLost.words(name(values.room), values.instead && name(values.instead)),
      };
    },
  },
  roomAdded: {
    fields: (context) => {
      const words = text.change.kinds.roomAdded;
      return [
        { name: 'name', type: 'text', label: words.name },
        { name: 'capacity', type: 'number', label: words.capacity, optional: true, least: 1, step: 1 },
        { name: 'start', type: 'moment', label: words.start },
        { name: 'end', type: 'moment', label: words.end, hint: text.change.times(context.model.zone) },
        ...(context.model.tracks.size ? [trackField(context, words.track, words.anyTrack)] : []),
      ];
    },
    start: ({ model }) => {
      const slot = model.slots[0];
      return slot ? { start: toField(slot.start, model.zone), end: toField(slot.end, model.zone) } : {};
    },
    build: addedRoom,
  },
};

function addedRoom({ problem, model, values }) {
  const { zone } = model;
  const errors = missing(values, ['name', 'start', 'end']);
  const start = fromField(values.start, zone);
  const end = fromField(values.end, zone);
  if (!errors.start && !errors.end && !(end > start)) {
    errors.end = text.change.kinds.roomAdded.order;
  }
  if (hasAny(errors)) {
    return { errors };
  }
  const name = values.name.trim();
  const room = {
    id: freeId(problem, name),
    name,
    ...(values.capacity ? { capacity: Number(values.capacity) } : {}),
  };
  const rooms = [...(problem.rooms || []), room];
  const slot = {
    id: freeId({ ...problem, rooms }, `${name} window`),
    room: room.id,
    start: toMoment(start, zone),
    end: toMoment(end, zone),
    ...(values.track ? { track: values.track } : {}),
  };
  const after = { ...problem, rooms, timeSlots: [...(problem.timeSlots || []), slot] };
  return { change: { patch: patchBetween(problem, after) }, words: text.change.kinds.roomAdded.words(name) };
}
