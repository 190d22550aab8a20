import { html, nothing } from 'lit';
import { move } from '../../actions/move.js';
import { costBadge, costWords } from '../../components/cost-badge.js';
import { PlElement } from '../../components/pl-element.js';
import { sessionCard } from '../../components/session-card.js';
import { speak } from '../../state.js';
import { text } from '../../texts.en.js';
import { currentModel, settingsOf } from './derived.js';
import { placeWords } from './place-words.js';

/** What is carried, where it would go, and what that costs and why; and what to do next. */
class PlMoveHint extends PlElement {
  #spokenFor = null;

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
  }

  /** Esc takes it back, wherever the focus is. */
  #onKey = (event) => {
    if (event.key === 'Escape' && this.state.move.phase === 'carrying') {
      move({ type: 'cancel' });
    }
  };

  updated() {
    const { move: now } = this.state;
    if (now.targets && now.targets !== this.#spokenFor && now.how === 'keys' && now.what === 'move') {
      this.#spokenFor = now.targets;
      const [best] = now.targets;
      const place = best ? placeWords(best, currentModel(this.state), settingsOf(this.state).zone) : '';
      speak(text.agenda.costsThere(now.targets.length, best ? `${place}, ${costWords(best.cost)}` : ''));
    }
  }

  render() {
    const { move: now } = this.state;
    // The menu tells all of it itself.
    if (now.phase !== 'carrying' || now.how === 'menu') {
      return nothing;
    }
    const model = currentModel(this.state);
    const session = model.sessions.get(now.session);
    return html`
      ${now.how === 'keys' || now.what === 'resize' || !session
        ? nothing
        : html`<div class="ghost" aria-hidden="true">${sessionCard(session)}${now.aim?.cost ? costBadge(now.aim.cost) : nothing}</div>`}
      <div class="move-hint">
        <div class="move-hint-text">
          <strong dir="auto">${session?.title || now.session}</strong>
          ${this.#aim(now, model)}
          <small class="soft">${hint(now)}</small>
        </div>
        <div class="row">
          ${now.aim && now.how === 'keys'
            ? html`<button class="button main" @click=${() => move({ type: 'drop' })}>${text.agenda.drop}</button>`
            : nothing}
          <button class="button" @click=${() => move({ type: 'cancel' })}>${text.agenda.cancel}</button>
        </div>
      </div>
    `;
  }

  #aim({ aim, targets, failure }, model) {
    if (aim) {
      const { zone } = settingsOf(this.state);
      return html`<span>${placeWords(aim, model, zone)} ${aim.cost ? costBadge(aim.cost) : nothing}</span>
        <span class="move-hint-why" dir="auto">${aim.words}</span>`;
    }
    if (failure) {
      return html`<span>${text.agenda.costsFailed(failure)}</span>`;
    }
    return html`<span>${targets ? text.agenda.nowhere : text.agenda.costsComing}</span>`;
  }
}

function hint({ how, what }) {
  if (how === 'keys') {
    return matchMedia('(pointer: coarse)').matches ? text.agenda.tapHint : text.agenda.keysHint;
  }
  if (what === 'resize') {
    return text.agenda.resizeHint;
  }
  return how === 'touch' ? text.agenda.fingerHint : text.agenda.mouseHint;
}

customElements.define('pl-move-hint', PlMoveHint);
