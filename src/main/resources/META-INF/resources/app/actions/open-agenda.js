import { agendaEvents, agendas, door, revisions } from '../api.js';
import { dayAndClock, longDay, ownZone } from '../format.js';
import { withNote } from '../model/agenda-model.js';
import { offsetAt } from '../model/zones.js';
import { setPresent, tellOfOthers } from './together.js';
import { getState, update } from '../state.js';

/** Ends what listens to the agenda that is open. */
let stopListening = () => {};
let reading = null;

const NOTHING = {
  agenda: null,
  head: null,
  problem: null,
  config: null,
  history: [],
  undone: [],
  done: [],
  clash: null,
  present: [],
  loading: false,
};

export function leaveAgenda() {
  stopListening();
  stopListening = () => {};
  if (getState().agenda || getState().loading) {
    update(NOTHING);
  }
}

/** Reads an agenda and follows what others do to it. @param {string} slug */
export async function openAgenda(slug) {
  leaveAgenda();
  update({ ...NOTHING, loading: true, failure: null });
  try {
    await readAgenda(slug);
    if (isOpen(slug)) {
      update({ loading: false, done: ownChanges() });
      follow(slug);
    }
  } catch (failure) {
    if (isOpen(slug)) {
      update({ loading: false, failure });
    }
  }
}

const isOpen = (slug) => getState().route.slug === slug;

async function readAgenda(slug) {
  const answers = Promise.all([
    agendas.get(slug),
    revisions.get(slug),
    revisions.input(slug).catch(withoutProblem),
    revisions.list(slug),
    getState().who || door.who(),
  ]);
  warmUpDates();
  const [agenda, head, input, history, who] = await answers;
  if (isOpen(slug)) {
    update({
      who,
      agenda,
      head: withNote(head, agenda.head, history.revisions),
      problem: input.modelInput,
      config: input.config,
      history: history.revisions,
    });
  }
}

/** The first date takes a browser as long as a frame, and until the server answers it has nothing else to do. */
function warmUpDates() {
  offsetAt(Date.now(), ownZone());
  dayAndClock(Date.now());
  longDay(Date.now(), ownZone());
}

/** A reader may see the schedule and not what it is made from. */
function withoutProblem(failure) {
  if (failure.status === 403) {
    return { modelInput: null, config: null };
  }
  throw failure;
}

/** The changes that undo takes back: those of whoever looks, the newest last. */
function ownChanges() {
  const { history, who } = getState();
  return history
    .filter((revision) => revision.kind !== 'CREATED' && revision.who === who?.holder)
    .map((revision) => revision.number)
    .reverse();
}

/** Reads the head again, unless it is the one that is shown. */
export async function refresh() {
  const { route } = getState();
  // Several events in a row need one reading.
  reading ??= readAgenda(route.slug).finally(() => {
    reading = null;
  });
  await reading;
}

function follow(slug) {
  const onChange = ({ version }) => {
    const { agenda, pending } = getState();
    if (isOpen(slug) && agenda && version > agenda.version && pending.length === 0) {
      refresh().then(
        () => isOpen(slug) && tellOfOthers(agenda.head),
        () => {},
      );
    }
  };
  const onSearch = (news) => update({ views: { ...getState().views, searches: withNews(news) } });
  stopListening = agendaEvents(slug, {
    revision: onChange,
    publication: onChange,
    agenda: onChange,
    proposal: onSearch,
    progress: onSearch,
    present: ({ present }) => isOpen(slug) && setPresent(present),
    deleted: () => isOpen(slug) && update({ ...NOTHING, failure: new Error('deleted') }),
  });
}

/** What is known of searches, by the ids of their proposals. */
function withNews(news) {
  return { ...getState().views.searches, [news.proposal]: news };
}
