import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { PlElement } from '../../components/pl-element.js';
import { text } from '../../texts.en.js';
import { currentModel, settingsOf } from './derived.js';
import { solve, toolbar } from './toolbar.js';
import { warmUp } from './warm-up.js';
import './pl-grid.js';
import './pl-list.js';
import './pl-move-hint.js';
import './pl-session-panel.js';
import './pl-tray.js';

/** Below this width a list is easier than a grid, unless somebody wants it. */
const NARROW = matchMedia('screen and (max-width: 720px)');

/** The agenda: a grid or a list, the waiting list beside it, and what is being moved. */
class PlAgenda extends PlElement {
  /** Long lists to choose from wait until the agenda is on the screen. */
  #isSettled = false;
  #named = '';

  connectedCallback() {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#onWidth);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    NARROW.removeEventListener('change', this.#onWidth);
  }

  firstUpdated() {
    requestIdleCallback(
      () => {
        this.#isSettled = true;
        this.requestUpdate();
      },
      { timeout: 500 },
    );
  }

  #onWidth = () => this.requestUpdate();

  /** An address may name a session. */
  updated() {
    const { session } = this.state.route;
    if (session !== this.#named) {
      this.#named = session;
      const show = () =>
        this.querySelector(`[data-session="${CSS.escape(session)}"]`)?.scrollIntoView({ block: 'center' });
      setTimeout(show);
    }
  }

  render() {
    const { state } = this;
    const settings = settingsOf(state);
    const isList = (settings.as || (NARROW.matches ? 'list' : 'grid')) === 'list';
    const model = currentModel(state);
    const isEmpty = ![...model.sessions.values()].some((one) => one.place && one.kind !== 'BREAK');
    return html`
      <div class="agenda ${isList ? 'as-list' : 'as-grid'}">
        <h1 class="visually-hidden">${text.agenda.title}</h1>
        ${guard([model, state.views.agenda, isList, this.#isSettled], () => toolbar(state, isList, this.#isSettled))}
        ${isEmpty && model.sessions.size > 0 ? this.#empty() : nothing}
        <div class="agenda-body">
          ${isList ? html`<pl-list></pl-list>` : html`<pl-grid></pl-grid>`}
          <pl-tray></pl-tray>
          <pl-session-panel></pl-session-panel>
        </div>
        <pl-move-hint></pl-move-hint>
      </div>
    `;
  }

  #empty() {
    return html`
      <div class="notice agenda-empty">
        <div class="stack-s">
          <strong>${text.agenda.emptyTitle}</strong>
          <p>${text.agenda.empty}</p>
        </div>
        <button type="button" class="button main" @click=${solve}>${text.agenda.solve}</button>
      </div>
    `;
  }
}

customElements.define('pl-agenda', PlAgenda);
requestIdleCallback(warmUp);
