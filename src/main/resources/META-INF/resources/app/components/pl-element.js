import { LitElement } from 'lit';
import { getState, subscribe } from '../state.js';

/** An element that draws the state. It has no shadow: styles are those of the page. */
export class PlElement extends LitElement {
  #stop = () => {};

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#stop = subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  /** What was taken away meanwhile has nothing to draw: what it drew may be gone. */
  shouldUpdate() {
    return this.isConnected;
  }

  /** @returns {Readonly<import('../state.js').State>} */
  get state() {
    return getState();
  }
}
