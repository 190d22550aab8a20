import { html, nothing } from 'lit';
import { imports } from '../../api.js';
import { readFiles, readText } from '../../actions/draft.js';
import { PlElement } from '../../components/pl-element.js';
import { text } from '../../texts.en.js';

/** Takes files by dropping, by choosing, or as pasted text; on the whole window, so that none misses it. */
class PlDropZone extends PlElement {
  static properties = { over: { state: true }, pasting: { state: true } };

  #depth = 0;
  #listeners = { dragenter: this.#enter, dragleave: this.#leave, dragover: this.#over, drop: this.#drop };

  constructor() {
    super();
    this.over = false;
    this.pasting = false;
  }

  connectedCallback() {
    super.connectedCallback();
    for (const [type, listener] of Object.entries(this.#listeners)) {
      this.#listeners[type] = listener.bind(this);
      addEventListener(type, this.#listeners[type]);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    Object.entries(this.#listeners).forEach(([type, listener]) => removeEventListener(type, listener));
  }

  render() {
    return html`
      <div class="drop-zone ${this.over ? 'over' : ''}">
        <strong>${text.start.dropTitle}</strong>
        <p class="soft">${text.start.dropHint}</p>
        <div class="row drop-actions">
          <label class="button main choose-files">
            ${text.start.choose}
            <input type="file" multiple class="visually-hidden" @change=${this.#choose} />
          </label>
          <button type="button" class="button" aria-expanded=${this.pasting} @click=${() => (this.pasting = !this.pasting)}>
            ${text.start.paste}
          </button>
          <a class="button quiet" href=${imports.templateAddress} download>${text.start.template}</a>
        </div>
        ${this.pasting ? this.#paste() : nothing}
      </div>
    `;
  }

  #paste() {
    return html`
      <form class="field paste" @submit=${this.#read}>
        <label class="label" for="pasted">${text.start.pasteLabel}</label>
        <textarea id="pasted" name="pasted" rows="6" required spellcheck="false"></textarea>
        <div><button class="button main">${text.start.pasteUse}</button></div>
      </form>
    `;
  }

  #read(event) {
    event.preventDefault();
    const pasted = String(new FormData(event.target).get('pasted'));
    if (pasted.trim()) {
      readText(pasted);
    }
  }

  #choose(event) {
    const files = [...event.target.files];
    event.target.value = '';
    if (files.length) {
      readFiles(files);
    }
  }

  #enter(event) {
    if (hasFiles(event)) {
      this.#depth++;
      this.over = true;
    }
  }

  #leave() {
    this.#depth = Math.max(0, this.#depth - 1);
    this.over = this.#depth > 0;
  }

  #over(event) {
    if (hasFiles(event)) {
      event.preventDefault();
    }
  }

  #drop(event) {
    this.#depth = 0;
    this.over = false;
    if (hasFiles(event)) {
      event.preventDefault();
      readFiles([...event.dataTransfer.files]);
    }
  }
}

const hasFiles = (event) => event.dataTransfer?.types.includes('Files');

customElements.define('pl-drop-zone', PlDropZone);
