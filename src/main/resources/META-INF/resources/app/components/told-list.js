import { html, nothing } from 'lit';
import { text } from '../texts.en.js';

/** Who must be told what. @param {{name: string, private: boolean, news: {message: string, private: boolean}[]}[]} told */
export const toldList = (told) => html`
  <ul class="plain-list told-list">
    ${told.map(
      (person) => html`<li>
        <strong dir="auto">${person.name}</strong>
        ${person.private ? html`<span class="badge">${text.proposals.result.privately}</span>` : nothing}
        <ul class="plain-list soft">
          ${person.news.map((one) => html`<li dir="auto">${one.message}</li>`)}
        </ul>
      </li>`,
    )}
  </ul>
`;
