import { move } from '../../actions/move.js';
import { isMine } from '../../model/rights.js';
import { getState, updateView } from '../../state.js';
import { currentModel, settingsOf } from './derived.js';
import { aimAt } from './aim.js';
import { mapBoard, placeAt } from './hit-test.js';
import { FINGER_SLIP, LONG_PRESS } from './move-machine.js';

/** How near to an edge the board begins to scroll, and how far in one frame; in pixels. */
const EDGE = 48;
const MOST_A_FRAME = 18;

/** Mouse and finger: makes events of the machine of what they do. */
export class PointerMoves {
  #grid;
  #map = null;
  #timer = 0;
  #frame = 0;
  #point = { x: 0, y: 0, shift: false };
  /** From the upper edge of what is carried to the pointer. */
  #grip = 0;
  #wasCarried = false;
  /** Where a finger picked up, until it goes on from there. */
  #rest = null;
  #end = new AbortController();

  /** @param {HTMLElement & {keepFocus?: (id: string) => void}} grid that has a `.board` */
  constructor(grid) {
    this.#grid = grid;
  }

  /** Where columns are is to be found out anew. */
  forget() {
    this.#map = null;
  }

  /** @param {PointerEvent} event */
  onDown = (event) => {
    const target = /** @type {Element} */ (event.target);
    const edge = target.closest('[data-edge]');
    const button = target.closest('[data-session]');
    const session = edge?.getAttribute('data-edge') || button?.getAttribute('data-session');
    if (!session || event.button !== 0 || getState().move.phase === 'carrying' || !isMovable(session)) {
      return;
    }
    const how = event.pointerType === 'mouse' ? 'mouse' : 'touch';
    const item = target.closest('.grid-item, .tray-item');
    this.#grip = event.clientY - (item || target).getBoundingClientRect().top;
    this.#point = { x: event.clientX, y: event.clientY, shift: event.shiftKey };
    this.#wasCarried = false;
    this.#rest = null;
    move({ type: 'press', session, how, what: edge ? 'resize' : 'move', here: hereOf(session), x: event.clientX, y: event.clientY });
    this.#listen(how);
  };

  #listen(how) {
    this.#end.abort();
    this.#end = new AbortController();
    const { signal } = this.#end;
    addEventListener('pointermove', this.#onMove, { signal });
    addEventListener('pointerup', this.#onUp, { signal });
    addEventListener('pointercancel', this.#onCancel, { signal });
    addEventListener('keydown', this.#onKey, { signal, capture: true });
    if (how === 'touch') {
      // Only a handler that may wait can keep the page from scrolling under the finger.
      addEventListener('touchmove', stopScrolling, { signal, passive: false });
      this.#timer = setTimeout(() => this.#longPress(), LONG_PRESS);
    }
  }

  #longPress() {
    move({ type: 'longPress' });
    if (getState().move.phase === 'carrying') {
      this.#wasCarried = true;
      this.#rest = this.#point;
      navigator.vibrate?.(15);
      this.#schedule();
    }
  }

  #onMove = (event) => {
    this.#point = { x: event.clientX, y: event.clientY, shift: event.shiftKey };
    const { phase } = getState().move;
    if (phase === 'pressed') {
      move({ type: 'move', x: event.clientX, y: event.clientY });
      if (getState().move.phase === 'idle') {
        this.#stop();
      }
    }
    if (getState().move.phase === 'carrying') {
      event.preventDefault();
      this.#wasCarried = true;
      if (this.#rest && Math.hypot(event.clientX - this.#rest.x, event.clientY - this.#rest.y) > FINGER_SLIP) {
        this.#rest = null;
      }
      this.#schedule();
    }
  };

  #schedule() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** Once a frame: scrolls, and finds out what is aimed at. */
  #draw() {
    const { move: now } = getState();
    if (now.phase !== 'carrying') {
      return;
    }
    if (this.#rest) {
      return;
    }
    const { x, y } = this.#point;
    const ghost = document.querySelector('.ghost');
    if (ghost instanceof HTMLElement) {
      ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
    }
    const board = this.#grid.querySelector('.board');
    if (board && this.#scroll(board)) {
      this.#schedule();
    }
    move({ type: 'aim', target: this.#aim(board, now) });
  }

  #scroll(board) {
    const frame = board.getBoundingClientRect();
    const { x, y } = this.#point;
    const speed = (low, high, at) =>
      at < low + EDGE ? -pace(low + EDGE - at) : at > high - EDGE ? pace(at - high + EDGE) : 0;
    const isInside = x > frame.left && x < frame.right && y > frame.top - EDGE && y < frame.bottom + EDGE;
    const down = isInside ? speed(frame.top + 56, frame.bottom, y) : 0;
    const right = isInside ? speed(frame.left + 24, frame.right, x) : 0;
    if (!down && !right) {
      return false;
    }
    board.scrollBy(right, down);
    return true;
  }

  #aim(board, now) {
    const { x, y, shift } = this.#point;
    const over = document.elementFromPoint(x, y);
    if (over?.closest('.tray')) {
      return now.targets?.find((target) => target.kind === 'WAITLIST') || null;
    }
    if (!board || !over?.closest('.board')) {
      return null;
    }
    this.#map ??= mapBoard(board);
    const frame = board.getBoundingClientRect();
    const { pixels } = settingsOf(getState());
    const grip = now.what === 'resize' || shift ? 0 : this.#grip;
    const hit = placeAt(this.#map, x - frame.left + board.scrollLeft, y - frame.top + board.scrollTop - grip, pixels);
    return hit ? aimAt(hit, now, shift) : null;
  }

  #onUp = () => {
    this.#stop();
    if (getState().move.phase === 'carrying') {
      this.#grid.keepFocus?.(getState().move.session);
    }
    move({ type: 'release', rested: this.#rest !== null });
  };

  #onCancel = () => {
    this.#stop();
    move({ type: 'cancel' });
  };

  #onKey = (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#stop();
      move({ type: 'cancel' });
    }
  };

  #stop() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#end.abort();
  }

  /** A click that ends a move opens nothing. @param {MouseEvent} event */
  onClick = (event) => {
    const session = /** @type {Element} */ (event.target).closest('[data-session]')?.getAttribute('data-session');
    if (session && !this.#wasCarried && getState().move.phase === 'idle') {
      updateView('agenda', { selected: session });
    }
    this.#wasCarried = false;
  };

  /** A long press of a finger is not a wish for the browser's menu. @param {Event} event */
  onContextMenu = (event) => {
    if (getState().move.phase !== 'idle') {
      event.preventDefault();
    }
  };
}

/** Where a session stands, as the machine wants to know it. @param {string} id */
export function hereOf(id) {
  const place = currentModel(getState()).sessions.get(id)?.place;
  return place ? { slot: place.timeSlot, start: place.start, minutes: place.minutes } : null;
}

const pace = (distance) => Math.min(MOST_A_FRAME, Math.ceil(distance / 3));

function stopScrolling(event) {
  if (getState().move.phase === 'carrying' && event.cancelable) {
    event.preventDefault();
  }
}

function isMovable(id) {
  const session = currentModel(getState()).sessions.get(id);
  return Boolean(session) && (session.kind === 'BREAK' ? isMine(getState()) : isMine(getState(), session.track));
}
