import { html } from 'lit';
import { PlElement } from '../../components/pl-element.js';
import { text } from '../../texts.en.js';

class PlProposals extends PlElement {
  render() {
    return html`<div class="page stack"><h1>${text.shell.tabs.proposals}</h1><p>${text.shell.coming}</p></div>`;
  }
}

customElements.define('pl-proposals', PlProposals);
