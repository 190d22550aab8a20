import { html, nothing } from 'lit';
import { togglePin, toTray } from '../../actions/move.js';
import { icon } from '../../components/icons.js';
import { PlElement } from '../../components/pl-element.js';
import { clusterClasses } from '../../components/session-card.js';
import { clock } from '../../format.js';
import { isMine } from '../../model/rights.js';
import { updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { whySection } from '../why/why-section.js';
import { currentModel, settingsOf } from './derived.js';
import { pickUp } from './key-moves.js';
import { openMoveMenu } from './move-menu.js';
import { placeWords } from './place-words.js';

/** All about one session, and all that can be done with it without dragging. */
class PlSessionPanel extends PlElement {
  #shown = '';

  updated() {
    const id = this.state.move.phase === 'carrying' ? '' : settingsOf(this.state).selected;
    if (id && id !== this.#shown) {
      /** @type {HTMLElement|null} */ (this.querySelector('.panel'))?.focus();
    }
    this.#shown = id;
  }

  render() {
    const { state } = this;
    const model = currentModel(state);
    const { selected, zone } = settingsOf(state);
    const session = model.sessions.get(selected);
    if (!session || state.move.phase === 'carrying') {
      return nothing;
    }
    return html`
      <aside class="panel" tabindex="-1" aria-label="${text.agenda.panel.label}: ${session.title}" @keydown=${this.#onKey}>
        <div class="panel-head">
          <h2 dir="auto">${session.title}</h2>
          <button class="button quiet icon" aria-label=${text.agenda.menu.close} @click=${this.#close}>${icon('close')}</button>
        </div>
        ${this.#facts(session, model, zone)} ${this.#actions(session, model)}
        ${whySection(session)}
      </aside>
    `;
  }

  #facts(session, model, zone) {
    const words = text.agenda.panel;
    const track = model.tracks.get(session.track);
    return html`
      <dl class="facts">
        <dt>${words.place}</dt>
        <dd>${placeWords(session.place, model, zone)}${session.place ? ` · ${text.agenda.minutes(session.place.minutes)}` : ''}</dd>
        ${session.place ? nothing : html`${session.reason ? html`<dt>${words.waits}</dt><dd dir="auto">${session.reason}</dd>` : nothing}`}
        ${session.speakers.length
          ? html`<dt>${words.speakers}</dt><dd>${session.speakers.map((person) => this.#speaker(person, session))}</dd>`
          : nothing}
        ${session.clusters.length
          ? html`<dt>${words.topics}</dt>
              <dd class="row">
                ${session.clusters.map(
                  (index) => html`<span class="topic ${clusterClasses(index)}" dir="auto"><span class="session-mark"></span>${model.clusters[index].name}</span>`,
                )}
              </dd>`
          : nothing}
        ${track && model.tracks.size > 1 ? html`<dt>${words.track}</dt><dd dir="auto">${track.name}</dd>` : nothing}
      </dl>
    `;
  }

  #speaker(person, session) {
    const words = text.agenda.panel;
    const afar = person.remote && person.timeZone;
    const local = afar && session.place ? ` · ${clock(session.place.start, person.timeZone)}` : '';
    return html`
      <div class="speaker">
        <button class="link" title=${words.only(person.name)} @click=${() => this.#only(person)} dir="auto">${person.name}</button>
        <small class="soft">${afar ? words.remote(person.timeZone) + local : ''}</small>
      </div>
    `;
  }

  #only(person) {
    const { filters } = settingsOf(this.state);
    updateView('agenda', { filters: { ...filters, room: '', track: '', cluster: '', person: person.id } });
  }

  #actions(session, model) {
    const words = text.agenda.menu;
    if (!isMine(this.state, session.track)) {
      return html`<p class="notice">${words.notYours}</p>`;
    }
    const button = (name, label, run, disabled = false) => html`
      <button class="button" ?disabled=${disabled} @click=${run}>${icon(name)}${label}</button>
    `;
    const isBreak = session.kind === 'BREAK';
    const isElastic = session.minMinutes < session.minutes || session.place?.minutes !== session.minutes;
    return html`
      <div class="panel-actions">
        ${button('move', words.move, () => pickUp(session))}
        ${button('list', words.moveTo, () => openMoveMenu(session, model, 'places'))}
        ${isBreak ? nothing : button('swap', words.swapWith, () => openMoveMenu(session, model, 'swaps'))}
        ${isBreak || !session.place ? nothing : button('plus', words.length, () => openMoveMenu(session, model, 'lengths'), !isElastic)}
        ${isBreak || !session.place ? nothing : button('tray', words.unplace, () => toTray(session))}
        ${isBreak || !(session.place || session.pinned.size)
          ? nothing
          : button('pin', session.pinned.size ? words.unpin : words.pin, () => togglePin(session))}
      </div>
    `;
  }

  #onKey = (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#close();
    }
  };

  #close = () => {
    const { selected } = settingsOf(this.state);
    updateView('agenda', { selected: '' });
    const button = document.querySelector(`[data-session="${CSS.escape(selected)}"]`);
    if (button instanceof HTMLElement) {
      button.focus();
    }
  };
}

customElements.define('pl-session-panel', PlSessionPanel);
