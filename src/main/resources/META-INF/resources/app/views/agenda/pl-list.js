import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { move } from '../../actions/move.js';
import { costBadge } from '../../components/cost-badge.js';
import { PlElement } from '../../components/pl-element.js';
import { sessionCard } from '../../components/session-card.js';
import { clock, longDay } from '../../format.js';
import { awakeAtNight } from '../../model/night-hours.js';
import { text } from '../../texts.en.js';
import { currentLayout, currentMatches, currentModel, settingsOf } from './derived.js';
import { focusSession, focusedSession } from './focus.js';
import { onGridKey, pickUp } from './key-moves.js';
import { FINGER_SLIP, LONG_PRESS } from './move-machine.js';
import { placeWords } from './place-words.js';
import { PointerMoves } from './pointer-moves.js';

/** The agenda as a list, day by day and in order of time; while something is carried, with places. */
class PlList extends PlElement {
  #pointer = new PointerMoves(this);
  #focusNext = '';
  #shown = null;
  #timer = 0;
  #from = { x: 0, y: 0 };
  #hasRested = false;

  /** @param {string} id of the session that gets the focus after the next drawing */
  keepFocus(id) {
    this.#focusNext = id;
  }

  willUpdate() {
    this.#focusNext ||= focusedSession(this);
  }

  updated() {
    const { move: now } = this.state;
    if (now.targets && now.targets !== this.#shown) {
      // Places came in above it.
      this.querySelector('.list-row.carried')?.scrollIntoView({ block: 'center' });
    }
    this.#shown = now.targets;
    focusSession(this.#focusNext);
    this.#focusNext = '';
  }

  render() {
    const { state } = this;
    const model = currentModel(state);
    const view = { model, ...settingsOf(state), matches: currentMatches(state), move: state.move };
    const days = daysOf(currentLayout(state), view);
    return html`
      <div
        class="agenda-list"
        @click=${this.#first}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onRest}
        @pointerup=${this.#onRest}
        @pointercancel=${this.#onRest}
        @contextmenu=${this.#pointer.onContextMenu}
        @keydown=${(event) => onGridKey(event, this)}
      >
        <p class="visually-hidden" id="grid-help">${text.agenda.gridHelp}</p>
        ${days.length === 0 ? html`<p class="soft">${text.agenda.list.noPlaces}</p>` : nothing}
        ${days.map(
          ({ name, rows }) => html`
            <section>
              <h2 class="list-day">${name}</h2>
              <ol class="plain-list">
                ${repeat(rows, (row) => row.key, (row) => (row.target ? targetRow(row, view) : sessionRow(row.session, view)))}
              </ol>
            </section>
          `,
        )}
      </div>
    `;
  }

  /** A finger that rests on a session picks it up. */
  #onDown = (event) => {
    this.#hasRested = false;
    const id = event.target.closest('[data-session]')?.getAttribute('data-session');
    if (id && event.pointerType !== 'mouse' && this.state.move.phase === 'idle') {
      this.#from = { x: event.clientX, y: event.clientY };
      this.#timer = setTimeout(() => this.#pick(id), LONG_PRESS);
    }
  };

  #pick(id) {
    this.#hasRested = true;
    pickUp(currentModel(this.state).sessions.get(id));
  }

  /** The click of a finger that rested chooses nothing, whatever came in under it meanwhile. */
  #first = {
    capture: true,
    handleEvent: (event) => {
      if (this.#hasRested) {
        this.#hasRested = false;
        event.stopPropagation();
        event.preventDefault();
      } else {
        this.#pointer.onClick(event);
      }
    },
  };

  #onRest = (event) => {
    const isResting =
      event.type === 'pointermove' &&
      Math.hypot(event.clientX - this.#from.x, event.clientY - this.#from.y) < FINGER_SLIP;
    if (!isResting) {
      clearTimeout(this.#timer);
    }
  };
}

/** Sessions, and the places that are offered, by day and time. */
function daysOf(sections, view) {
  const days = new Map();
  const add = (row) => {
    const name = longDay(row.start, view.zone);
    days.set(name, [...(days.get(name) || []), row]);
  };
  const slots = new Set();
  for (const section of sections) {
    for (const column of section.columns) {
      column.slots.forEach(({ slot }) => slots.add(slot.id));
      for (const { session } of column.items) {
        if (!view.matches || view.matches.has(session.id) || session.id === view.move.session) {
          add({ key: session.id, start: session.place.start, order: 1, session });
        }
      }
    }
  }
  if (view.move.phase === 'carrying' && view.move.how === 'keys' && view.move.what === 'move') {
    for (const target of view.move.targets || []) {
      if (target.kind === 'PLACE' && target.suits && slots.has(target.slot)) {
        add({ key: target.key, start: target.start, order: 0, target });
      }
    }
  }
  const inTime = (a, b) => a.start - b.start || a.order - b.order;
  return [...days]
    .map(([name, rows]) => ({ name, rows: rows.sort(inTime) }))
    .sort((a, b) => a.rows[0].start - b.rows[0].start);
}

function sessionRow(session, view) {
  const isBroken = (view.model.findings.get(session.id) || []).some((one) => one.severity === 'HARD');
  const night = awakeAtNight(session).map((person) => person.name).join(', ');
  const marks = [session.id === view.selected && 'selected', session.id === view.move.session && 'carried', session.saving && 'saving'];
  const room = view.model.rooms.get(session.place.room)?.name || session.place.room;
  return html`
    <li class="list-row ${marks.filter(Boolean).join(' ')}">
      <span class="list-time">
        <span>${clock(session.place.start, view.zone)}</span>
        <small class="soft">${clock(session.place.end, view.zone)}</small>
      </span>
      <button
        class="grid-session"
        data-session=${session.id}
        aria-describedby="grid-help"
        aria-label=${text.agenda.sessionName(session.title, placeWords(session.place, view.model, view.zone), [
          session.speakers.map((one) => one.name).join(', '),
        ])}
      >
        ${sessionCard(session, { time: view.model.rooms.size > 1 ? room : '', isBroken, night })}
      </button>
    </li>
  `;
}

function targetRow({ key, target }, view) {
  const room = view.model.rooms.get(view.model.slotById.get(target.slot)?.room)?.name || '';
  const isAim = view.move.aim?.key === key;
  return html`
    <li class="list-row list-target">
      <button
        class="place ${isAim ? 'aimed' : ''} ${target.suits ? '' : 'foreign'}"
        @click=${() => move({ type: 'dropAt', target })}
      >
        <span class="place-name">${text.agenda.list.target(clock(target.start, view.zone), room)}</span>
        ${costBadge(target.cost)}
      </button>
    </li>
  `;
}

customElements.define('pl-list', PlList);
