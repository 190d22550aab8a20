/** What is public of the agenda that is open, what would become so, and where it is to be seen. */
import { publications } from '../api.js';
import { getState, toast, updateView } from '../state.js';
import { text } from '../texts.en.js';
import { refresh } from './open-agenda.js';

const view = () => getState().views.publish || {};
const set = (changes) => updateView('publish', changes);

/** Reads all that the view shows, and asks what publishing would do. */
export async function readPublish() {
  const { agenda, route } = getState();
  const { slug } = route;
  if (view().slug !== slug) {
    set({ slug, trial: null, past: [], calendars: [], hooks: [], failure: null, note: '', mail: '' });
  }
  try {
    const [trial, past, calendars, hooks] = await Promise.all([
      publications.make(slug, '*', { dryRun: true }),
      publications.list(slug),
      agenda.published ? publications.calendars(slug) : [],
      publications.webhooks(slug).catch(() => []),
    ]);
    const [newest] = past.publications;
    const told = newest ? await publications.get(slug, newest.number) : null;
    if (view().slug === slug) {
      set({
        trial: trial.data,
        past: past.publications,
        calendars,
        hooks: Array.isArray(hooks) ? hooks : hooks.webhooks || [],
        mail: told?.mail || trial.data.mail,
        failure: null,
      });
    }
  } catch (failure) {
    set({ failure });
  }
}

/** Makes the head public. */
export async function publishHead() {
  const { agenda } = getState();
  set({ busy: true, failure: null, note: '' });
  try {
    const answer = await publications.make(agenda.slug, agenda.version, {});
    set({ mail: answer.data.mail });
    toast(text.publish.done);
    await refresh();
  } catch (failure) {
    if (failure.status === 412) {
      await refresh();
      set({ note: text.publish.meanwhile });
    } else {
      set({ failure });
    }
  }
  set({ busy: false });
  await readPublish();
}

/** @param {{person: string, name: string}} calendar */
export async function renewCalendar({ person, name }) {
  const { slug } = getState().route;
  try {
    const renewed = await publications.renewCalendar(slug, person);
    set({ calendars: view().calendars.map((one) => (one.person === person ? { ...one, ...renewed } : one)) });
    toast(text.publish.renewed(name));
  } catch (failure) {
    toast(failure.message);
  }
}

/** @param {string} words for the clipboard */
export async function copyText(words) {
  try {
    await navigator.clipboard.writeText(words);
    toast(text.publish.copied);
  } catch {
    toast(text.publish.cannotCopy);
  }
}

/** @param {Record<string, any>} changes of what is chosen: audience, find */
export const choosePublish = (changes) => set(changes);
