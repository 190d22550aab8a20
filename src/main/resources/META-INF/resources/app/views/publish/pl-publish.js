import { html } from 'lit';
import { PlElement } from '../../components/pl-element.js';
import { text } from '../../texts.en.js';

class PlPublish extends PlElement {
  render() {
    return html`<div class="page stack"><h1>${text.shell.tabs.publish}</h1><p>${text.shell.coming}</p></div>`;
  }
}

customElements.define('pl-publish', PlPublish);
