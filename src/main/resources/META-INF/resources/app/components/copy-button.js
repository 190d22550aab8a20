import { html } from 'lit';
import { copyText } from '../actions/publish.js';
import { text } from '../texts.en.js';

/** @param {string} content for the clipboard @param {string} name what it is, for who does not see it */
export const copyButton = (content, name) => html`
  <button type="button" class="button" aria-label=${text.publish.copyNamed(name)} @click=${() => copyText(content)}>
    ${text.publish.copy}
  </button>
`;
