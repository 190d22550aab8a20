import { dayAndClock } from '../../format.js';
import { withoutPerson, withoutSessions } from '../../model/problem-edits.js';
import { patchBetween } from '../../model/problem-patch.js';
import { fromField, toField, toMoment } from '../../model/wall-time.js';
import { text } from '../../texts.en.js';
import { hasAny, missing, option, peopleOptions } from './options.js';

const nameOf = ({ model }, id) => model.people.get(id)?.name || id;

/** Sessions that nobody else presents. */
const alone = ({ model, values }) =>
  [...model.sessions.values()].filter(
    (session) => session.speakers.length === 1 && session.speakers[0].id === values.person,
  );

/** @returns {import('./kinds.js').Field} */
const personField = (context) => ({
  name: 'person',
  type: 'select',
  label: text.change.person,
  options: peopleOptions(context),
});

/** @type {Record<string, import('./kinds.js').Form>} */
export const personForms = {
  cancels: {
    fields: (context) => [personField(context), ...alone(context).map((session) => fateField(session, context))],
    build: cancels,
  },
  away: {
    fields: (context) => [
      personField(context),
      { name: 'from', type: 'moment', label: text.change.kinds.away.from },
      { name: 'to', type: 'moment', label: text.change.kinds.away.to, hint: text.change.times(context.model.zone) },
      { name: 'reason', type: 'text', label: text.change.kinds.away.reason, optional: true },
      { name: 'soft', type: 'check', label: text.change.kinds.away.soft, optional: true },
    ],
    start: ({ model }) => {
      const first = model.slots[0]?.start;
      const last = model.slots.at(-1)?.end;
      return first ? { from: toField(first, model.zone), to: toField(last, model.zone) } : {};
    },
    build: away,
  },
};

/** @returns {import('./kinds.js').Field} */
function fateField(session, context) {
  const words = text.change.kinds.cancels;
  const others = peopleOptions(context).filter((one) => one.value !== context.values.person);
  return {
    name: `fate:${session.id}`,
    type: 'select',
    label: words.talk(session.title),
    optional: true,
    options: [
      option('', words.keep),
      option('withdraw', words.withdraw),
      ...others.map((one) => option(`by:${one.value}`, words.instead(one.label))),
    ],
  };
}

function cancels(context) {
  const { problem, values } = context;
  const errors = missing(values, ['person']);
  if (hasAny(errors)) {
    return { errors };
  }
  const name = nameOf(context, values.person);
  const words = text.change.kinds.cancels;
  const fates = alone(context).map((session) => ({ session, fate: values[`fate:${session.id}`] || '' }));
  if (fates.every(({ fate }) => !fate)) {
    return { change: { moves: [{ removePerson: { person: values.person } }] }, words: words.words(name) };
  }
  const gone = fates.filter(({ fate }) => fate === 'withdraw').map(({ session }) => session);
  const presents = new Map(fates.filter(({ fate }) => fate.startsWith('by:')).map(({ session, fate }) => [session.id, fate.slice(3)]));
  const after = withoutSessions(withoutPerson(problem, values.person, presents), gone.map((one) => one.id));
  const titles = gone.map((one) => `“${one.title}”`).join(', ');
  return {
    change: { patch: patchBetween(problem, after) },
    words: [words.words(name), titles && words.withdrawn(titles)].filter(Boolean).join('; '),
  };
}

function away(context) {
  const { model, values } = context;
  const errors = missing(values, ['person', 'from', 'to']);
  const from = fromField(values.from, model.zone);
  const to = fromField(values.to, model.zone);
  if (!errors.to && !errors.from && !(to > from)) {
    errors.to = text.change.kinds.away.order;
  }
  if (hasAny(errors)) {
    return { errors };
  }
  const zone = model.zone;
  const move = {
    person: values.person,
    start: toMoment(from, zone),
    end: toMoment(to, zone),
    ...(values.reason?.trim() ? { reason: values.reason.trim() } : {}),
    severity: values.soft ? 'SOFT' : 'HARD',
  };
  return {
    change: { moves: [{ addUnavailability: move }] },
    words: text.change.kinds.away.words(nameOf(context, values.person), dayAndClock(from, zone), dayAndClock(to, zone)),
  };
}
