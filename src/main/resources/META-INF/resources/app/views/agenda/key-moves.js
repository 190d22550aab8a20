import { move, togglePin, toTray } from '../../actions/move.js';
import { costWords } from '../../components/cost-badge.js';
import { isMine } from '../../model/rights.js';
import { getState, speak, updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { currentLayout, currentModel, settingsOf } from './derived.js';
import { placeWords } from './place-words.js';
import { hereOf } from './pointer-moves.js';

const DIRECTIONS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', b: 'best', Home: 'first', End: 'last' };

/**
 * Keys on a session: without anything carried they go from one to the other and begin; with it they
 * choose a place.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement & {keepFocus: (id: string) => void}} grid
 */
export function onGridKey(event, grid) {
  const id = /** @type {Element} */ (event.target).closest('[data-session]')?.getAttribute('data-session');
  if (!id || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const isCarrying = getState().move.phase === 'carrying';
  const handled = isCarrying ? carrying(event, grid) : free(event, id, grid);
  if (handled) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function free(event, id, grid) {
  const session = currentModel(getState()).sessions.get(id);
  switch (event.key) {
    case ' ':
      pickUp(session);
      return true;
    case 'Enter':
      updateView('agenda', { selected: id });
      return true;
    case '+':
    case '-':
      session.place && pickUp(session, 'resize', event.key === '+' ? 'down' : 'up');
      return true;
    case 'p':
      isMine(getState(), session.track) && session.place && togglePin(session);
      return true;
    case 'Delete':
      isMine(getState(), session.track) && session.place && toTray(session);
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      goOn(id, DIRECTIONS[event.key], grid);
      return true;
    default:
      return false;
  }
}

/** Picks up a session, unless it is another's. @param {import('../../model/agenda-model.js').Session} session */
export function pickUp(session, what = 'move', toward = '') {
  if (isMine(getState(), session.track)) {
    move({ type: 'pick', session: session.id, how: 'keys', what, toward, here: hereOf(session.id) });
  } else {
    speak(text.agenda.menu.notYours);
  }
}

function carrying(event, grid) {
  const { session } = getState().move;
  if (event.key === 'Escape') {
    move({ type: 'cancel' });
  } else if (event.key === 'Enter' || event.key === ' ') {
    grid.keepFocus(session);
    move({ type: 'drop' });
  } else if (DIRECTIONS[event.key]) {
    step(DIRECTIONS[event.key]);
  } else if (event.key === '+' || event.key === '-') {
    step(event.key === '+' ? 'down' : 'up');
  } else if (event.key !== 'Tab') {
    return false;
  }
  return true;
}

function step(direction) {
  move({ type: 'step', direction, order: slotOrder() });
  sayAim();
}

/** Windows as they are seen: day by day, from left to right. */
const slotOrder = () =>
  currentLayout(getState()).flatMap((section) =>
    section.columns.flatMap((column) => column.slots.map(({ slot }) => slot.id)),
  );

/** Speaks what a drop would choose. */
export function sayAim() {
  const { move: now } = getState();
  if (now.aim) {
    const { zone } = settingsOf(getState());
    const place = placeWords(now.aim, currentModel(getState()), zone);
    speak(text.agenda.aimed(place, now.aim.cost ? costWords(now.aim.cost) : '', now.aim.words));
  }
}

/** To the next session: above and below in the column, or at the same time beside it. */
function goOn(id, direction, grid) {
  const all = currentLayout(getState()).flatMap((section, day) =>
    section.columns.flatMap((column, index) =>
      column.items.map((item) => ({ id: item.session.id, day, index, from: item.from })),
    ),
  );
  const here = all.find((one) => one.id === id);
  if (!here) {
    return;
  }
  const next = { up: () => inColumn(-1), down: () => inColumn(1), left: () => beside(-1), right: () => beside(1) }[direction]();
  const button = next && grid.querySelector(`[data-session="${CSS.escape(next.id)}"]`);
  if (button instanceof HTMLElement) {
    grid.querySelector('[data-session][tabindex="0"]')?.setAttribute('tabindex', '-1');
    button.setAttribute('tabindex', '0');
    button.focus();
  }

  function inColumn(way) {
    const column = all
      .filter((one) => one.index === here.index)
      .sort((a, b) => a.day - b.day || a.from - b.from);
    return column[column.findIndex((one) => one.id === id) + way];
  }

  function beside(way) {
    const others = all.filter((one) => one.day === here.day && Math.sign(one.index - here.index) === way);
    const distance = (one) => Math.abs(one.index - here.index) * 10_000 + Math.abs(one.from - here.from);
    return others.reduce((best, one) => (!best || distance(one) < distance(best) ? one : best), null);
  }
}
