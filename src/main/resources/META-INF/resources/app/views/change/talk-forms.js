import { freeId, withoutSessions } from '../../model/problem-edits.js';
import { patchBetween } from '../../model/problem-patch.js';
import { text } from '../../texts.en.js';
import { hasAny, missing, option, sessionOptions, trackField } from './options.js';

/** @type {Record<string, import('./kinds.js').Form>} */
export const talkForms = {
  late: {
    fields: (context) => {
      const words = text.change.kinds.late;
      const { model } = context;
      return [
        { name: 'title', type: 'text', label: words.talkTitle },
        { name: 'speakers', type: 'names', label: words.speakers, hint: words.speakersHint, optional: true },
        { name: 'minutes', type: 'number', label: words.minutes, step: model.grid, least: model.grid },
        { name: 'least', type: 'number', label: words.least, hint: words.leastHint, step: model.grid, least: model.grid, optional: true },
        ...(model.tracks.size ? [trackField(context, words.track, words.none)] : []),
        ...(model.clusters.length ? [topicField(context)] : []),
      ];
    },
    start: ({ model }) => ({ minutes: '20', track: model.tracks.size === 1 ? [...model.tracks.keys()][0] : '' }),
    build: late,
  },
  withdraw: {
    fields: (context) => [
      { name: 'session', type: 'select', label: text.change.session, options: sessionOptions(context) },
    ],
    build: ({ problem, model, values }) => {
      const errors = missing(values, ['session']);
      return hasAny(errors)
        ? { errors }
        : {
            change: { patch: patchBetween(problem, withoutSessions(problem, [values.session])) },
            words: text.change.kinds.withdraw.words(model.sessions.get(values.session)?.title || values.session),
          };
    },
  },
};

/** @returns {import('./kinds.js').Field} */
function topicField({ model }) {
  const words = text.change.kinds.late;
  return {
    name: 'topic',
    type: 'select',
    label: words.topic,
    options: [option('', words.none), ...model.clusters.map((one) => option(one.id, one.name))],
    optional: true,
  };
}

function late({ problem, model, values }) {
  const errors = { ...missing(values, ['title', 'minutes']), ...lengthErrors(values, model.grid) };
  if (hasAny(errors)) {
    return { errors };
  }
  const people = [...(problem.people || [])];
  const speakers = namesIn(values.speakers).map((name) => personNamed(name, people, { ...problem, people }));
  const title = values.title.trim();
  const id = freeId({ ...problem, people }, title);
  const talk = {
    id,
    title,
    ...(speakers.length ? { speakers: [...new Set(speakers)] } : {}),
    ...(values.topic ? { clusters: [values.topic] } : {}),
    ...(values.track ? { track: values.track } : {}),
    minutes: Number(values.minutes),
    ...(values.least ? { minMinutes: Number(values.least) } : {}),
  };
  const after = {
    ...problem,
    ...(people.length ? { people } : {}),
    talks: [...(problem.talks || []), talk],
  };
  return { change: { patch: patchBetween(problem, after) }, words: text.change.kinds.late.words(title), session: id };
}

function lengthErrors({ minutes, least }, grid) {
  const words = text.change.kinds.late;
  const isOff = (value) => value && !(Number(value) > 0 && Number(value) % grid === 0);
  return {
    ...(isOff(minutes) ? { minutes: words.grid(grid) } : {}),
    ...(isOff(least) ? { least: words.grid(grid) } : Number(least) > Number(minutes) ? { least: words.leastTooLong } : {}),
  };
}

const namesIn = (lines) => (lines || '').split('\n').map((name) => name.trim()).filter(Boolean);

/** The id of somebody who is known by that name, or is added to the people. */
function personNamed(name, people, problem) {
  const known = people.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) {
    return known.id;
  }
  const id = freeId({ ...problem, people }, name);
  people.push({ id, name });
  return id;
}
