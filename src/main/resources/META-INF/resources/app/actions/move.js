import { reasons, weights } from '../api.js';
import { ask } from '../components/pl-dialog.js';
import { costBadge } from '../components/cost-badge.js';
import { costBetween } from '../format.js';
import { html } from 'lit';
import { placeTargets } from '../model/place-targets.js';
import { isMine } from '../model/rights.js';
import { getState, speak, subscribe, toast, update } from '../state.js';
import { text } from '../texts.en.js';
import { currentModel } from '../views/agenda/derived.js';
import { next } from '../views/agenda/move-machine.js';
import { placeWords } from '../views/agenda/place-words.js';
import { changeAndTell } from './changes.js';

let asking = new AbortController();
/** The revision whose costs are shown. */
let revision = 0;

/** Gives the machine an event, and does what it says. @param {any} event */
export function move(event) {
  const { state, effects } = next(getState().move, event);
  if (state !== getState().move) {
    update({ move: state });
  }
  effects.forEach((effect) => run[effect.type](effect));
}

/** What is done for each effect. @type {Record<import('../views/agenda/move-machine.js').Effect['type'], (effect: any) => void>} */
const run = { costs: askCosts, drop: dropped, leave: left, forget: () => asking.abort() };

async function askCosts({ session }) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const { agenda, head } = getState();
  revision = head.metadata.number;
  speak(text.agenda.pickedUp(titleOf(session)));
  try {
    const [costs, titles] = await Promise.all([
      reasons.placeCosts(agenda.slug, session, signal),
      ruleTitles(),
    ]);
    const model = currentModel(getState());
    const targets = placeTargets(costs, model, model.sessions.get(session), {
      titles,
      isAllowed: (slot) => isMine(getState(), model.slotById.get(slot)?.track),
    });
    move({ type: 'costs', session, targets });
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      move({ type: 'failed', session, words: failure.message });
    }
  }
}

// When the head moves on meanwhile, the costs are others.
subscribe(() => {
  const { move: now, head } = getState();
  if (now.phase === 'carrying' && head && head.metadata.number !== revision) {
    askCosts(now);
  }
});

let titles = null;

/** Titles of rules by their ids; asked for once. @returns {Promise<Map<string, string>>} */
export function ruleTitles() {
  titles ??= weights.rules().then(
    (rules) => new Map(rules.map((rule) => [rule.id, rule.title])),
    () => {
      titles = null;
      return new Map();
    },
  );
  return titles;
}

const titleOf = (id) => currentModel(getState()).sessions.get(id)?.title || id;

function left({ session }) {
  speak(text.agenda.putBack(titleOf(session)));
}

/** Makes the revision. What nobody has told the cost of is asked about first. */
async function dropped({ session, target }) {
  if (target.cost || (await isWanted(session, target))) {
    const model = currentModel(getState());
    const words = text.agenda.moved(titleOf(session), placeWords(target, model, model.zone));
    changeAndTell({ moves: target.moves }, words, placesOf(session, target, model));
  }
}

/** Tells what a place costs that was not among the tried ones, and asks. */
async function isWanted(session, target) {
  try {
    const result = await reasons.evaluate(getState().agenda.slug, target.moves);
    const cost = costBetween(result.before, result.score);
    return (
      cost.hard <= 0 ||
      ask({
        title: text.agenda.breaksTitle,
        words: html`<p>${costBadge(cost)} ${result.message}</p>
          <ul>
            ${result.gained.slice(0, 3).map((finding) => html`<li>${finding.message}</li>`)}
          </ul>`,
        yes: text.agenda.putItThere,
        danger: true,
      })
    );
  } catch (failure) {
    toast(`${text.shell.failed}: ${failure.message}`);
    return false;
  }
}

/** Where it is shown while the server has not answered. */
function placesOf(session, target, model) {
  if (target.kind === 'SWAP') {
    return {};
  }
  if (target.kind === 'WAITLIST') {
    return { [session]: null };
  }
  const { slot, start, end, minutes } = target;
  return { [session]: { timeSlot: slot, room: model.slotById.get(slot)?.room, start, end, minutes } };
}

/** Pins a session where it stands, or lets it go. @param {import('../model/agenda-model.js').Session} session */
export function togglePin(session) {
  const isPinned = session.pinned.size > 0;
  const change = isPinned ? { unpin: { session: session.id } } : { pin: { session: session.id } };
  const words = (isPinned ? text.agenda.unpinnedIt : text.agenda.pinnedIt)(session.title);
  changeAndTell({ moves: [change] }, words);
}

/** @param {import('../model/agenda-model.js').Session} session */
export function toTray(session) {
  const change = { moves: [{ unplace: { session: session.id } }] };
  const words = text.agenda.moved(session.title, text.agenda.tray);
  changeAndTell(change, words, { [session.id]: null });
}
