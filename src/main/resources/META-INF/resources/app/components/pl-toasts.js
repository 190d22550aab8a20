import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dropToast } from '../state.js';
import { text } from '../texts.en.js';
import { icon } from './icons.js';
import { PlElement } from './pl-element.js';

/** Short news at the lower edge, and the region that speaks for those who do not look. */
class PlToasts extends PlElement {
  render() {
    const { toasts, spoken, move } = this.state;
    return html`
      <div class="visually-hidden" role="status" aria-live="polite">${spoken}</div>
      <div class="toasts ${move.phase === 'carrying' ? 'above-hint' : ''}">
        ${repeat(toasts, (one) => one.key, (one) => this.#toast(one))}
      </div>
    `;
  }

  /** @param {import('../state.js').Toast} toast */
  #toast({ key, words, action }) {
    const run = () => {
      dropToast(key);
      action.run();
    };
    return html`
      <div class="toast">
        <span>${words}</span>
        ${action && html`<button class="button" @click=${run}>${action.label}</button>`}
        <button class="button quiet icon" aria-label=${text.shell.close} @click=${() => dropToast(key)}>
          ${icon('close')}
        </button>
      </div>
    `;
  }
}

customElements.define('pl-toasts', PlToasts);
