import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { move } from '../../actions/move.js';
import { costBadge } from '../../components/cost-badge.js';
import { icon } from '../../components/icons.js';
import { PlElement } from '../../components/pl-element.js';
import { sessionCard } from '../../components/session-card.js';
import { updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { currentMatches, currentWaitlist, settingsOf } from './derived.js';
import { focusSession, focusedSession } from './focus.js';
import { onGridKey } from './key-moves.js';
import { PointerMoves } from './pointer-moves.js';

/** The sessions without a place. */
class PlTray extends PlElement {
  /** Places are those of the grid beside it. */
  #pointer = new PointerMoves(this);
  #focusNext = '';

  /** @param {string} id of the session that gets the focus after the next drawing */
  keepFocus(id) {
    this.#focusNext = id;
  }

  /** Where the grid is, for whoever drags out of here. */
  querySelector(selector) {
    return selector === '.board' ? document.querySelector(selector) : super.querySelector(selector);
  }

  willUpdate() {
    this.#focusNext ||= focusedSession(this);
  }

  updated() {
    focusSession(this.#focusNext);
    this.#focusNext = '';
  }

  render() {
    const { state } = this;
    const { isTrayOpen, selected } = settingsOf(state);
    const waiting = currentWaitlist(state);
    const matches = currentMatches(state);
    const target = state.move.targets?.find((one) => one.kind === 'WAITLIST');
    const isAim = state.move.aim?.kind === 'WAITLIST';
    return html`
      <aside class="tray ${isTrayOpen ? 'open' : ''} ${isAim ? 'aimed' : ''}" aria-label=${text.agenda.trayHint}>
        <h2 class="tray-head">
          <button
            class="button quiet"
            aria-expanded=${isTrayOpen ? 'true' : 'false'}
            @click=${() => updateView('agenda', { isTrayOpen: !isTrayOpen })}
          >
            ${icon('tray')} ${text.agenda.tray} <span class="badge">${waiting.length}</span>
          </button>
          ${target && state.move.what === 'move'
            ? html`<button class="button tray-drop" @click=${() => move({ type: 'dropAt', target })}>
                ${text.agenda.drop} ${costBadge(target.cost)}
              </button>`
            : nothing}
        </h2>
        ${guard([waiting, matches, selected, isTrayOpen, state.move.session], () =>
          isTrayOpen ? this.#list(waiting, matches, selected) : nothing,
        )}
      </aside>
    `;
  }

  #list(waiting, matches, selected) {
    const { move: now } = this.state;
    const shown = matches ? waiting.filter((session) => matches.has(session.id)) : waiting;
    if (waiting.length === 0) {
      return html`<p class="tray-empty soft">${text.agenda.trayEmpty}</p>`;
    }
    return html`
      <ul
        class="tray-list plain-list"
        @pointerdown=${this.#pointer.onDown}
        @click=${this.#pointer.onClick}
        @contextmenu=${this.#pointer.onContextMenu}
        @keydown=${(event) => onGridKey(event, this)}
      >
        ${repeat(
          shown,
          (session) => session.id,
          (session) => html`
            <li class="tray-item">
              <button
                class="grid-session ${session.id === selected ? 'selected' : ''} ${session.id === now.session ? 'carried' : ''}"
                data-session=${session.id}
                title=${session.reason}
              >
                ${sessionCard(session, { time: text.agenda.minutes(session.minutes) })}
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }
}

customElements.define('pl-tray', PlTray);
