import { patchBetween } from '../../model/problem-patch.js';
import { fromField, toField, toMoment } from '../../model/wall-time.js';
import { text } from '../../texts.en.js';
import { hasAny, missing, option, roomOptions, windowOptions, windowWords } from './options.js';

/** @returns {import('./kinds.js').Field} */
const windowField = (context) => ({
  name: 'window',
  type: 'select',
  label: text.change.window,
  options: windowOptions(context),
});

/** @type {Record<string, import('./kinds.js').Form>} */
export const windowForms = {
  halve: {
    fields: (context) => {
      const words = text.change.kinds.halve;
      return [
        windowField(context),
        { name: 'keep', type: 'select', label: words.keep, options: ['FIRST', 'SECOND'].map((half) => option(half, words[half])) },
      ];
    },
    start: () => ({ keep: 'FIRST' }),
    build: ({ model, values }) => {
      const errors = missing(values, ['window', 'keep']);
      if (hasAny(errors)) {
        return { errors };
      }
      const words = text.change.kinds.halve;
      return {
        change: { moves: [{ halveWindow: { timeSlot: values.window, keep: values.keep } }] },
        words: words.words(windowWords(model.slotById.get(values.window), model), words[values.keep]),
      };
    },
  },
  window: {
    fields: (context) => {
      const words = text.change.kinds.window;
      const { zone } = context.model;
      /** @type {import('./kinds.js').Field[]} */
      const changeable = [
        { name: 'start', type: 'moment', label: words.start },
        { name: 'end', type: 'moment', label: words.end, hint: text.change.times(zone) },
        { name: 'room', type: 'select', label: text.change.room, options: roomOptions(context) },
      ];
      return [windowField(context), ...(context.values.window ? changeable : [])];
    },
    start: ({ model, values }) => {
      const slot = model.slotById.get(values.window);
      return slot
        ? { start: toField(slot.start, model.zone), end: toField(slot.end, model.zone), room: slot.room }
        : {};
    },
    build: changedWindow,
  },
};

function changedWindow({ problem, model, values }) {
  const words = text.change.kinds.window;
  const { zone } = model;
  const errors = missing(values, ['window', 'start', 'end', 'room']);
  const start = fromField(values.start, zone);
  const end = fromField(values.end, zone);
  if (!errors.start && !errors.end && !(end > start)) {
    errors.end = words.order;
  }
  const slot = model.slotById.get(values.window);
  if (!hasAny(errors) && start === slot.start && end === slot.end && values.room === slot.room) {
    errors.end = words.same;
  }
  if (hasAny(errors)) {
    return { errors };
  }
  const timeSlots = problem.timeSlots.map((one) =>
    one.id === slot.id
      ? {
          ...one,
          start: toMoment(start, zone),
          end: toMoment(end, zone),
          room: values.room,
          ...breaksOf(one, { start, end }, slot, zone),
        }
      : one,
  );
  return {
    change: { patch: patchBetween(problem, { ...problem, timeSlots }) },
    words: words.words(windowWords(slot, model), windowWords({ ...slot, start, end, room: values.room }, model)),
  };
}

/** Breaks go along with the beginning, and stay inside; those that do not fit are no more. */
function breaksOf({ breaks }, { start, end }, before, zone) {
  if (!breaks) {
    return {};
  }
  const by = start - before.start;
  const kept = breaks
    .map((one) => {
      const last = end - one.minutes * 60_000;
      const inside = (moment) => Math.min(Math.max(Date.parse(moment) + by, start), last);
      return { ...one, from: inside(one.earliest), to: inside(one.latest), fits: last >= start };
    })
    .filter((one) => one.fits)
    .map(({ from, to, fits, ...one }) => ({ ...one, earliest: toMoment(from, zone), latest: toMoment(to, zone) }));
  return { breaks: kept.length ? kept : undefined };
}
