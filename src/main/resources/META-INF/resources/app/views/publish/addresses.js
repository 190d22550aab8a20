import { html, nothing } from 'lit';
import { publications } from '../../api.js';
import { copyButton } from '../../components/copy-button.js';
import { text } from '../../texts.en.js';

/** The same address as calendars know it: opening it subscribes. */
const webcal = (address) => address.replace(/^https?:/, 'webcal:');

/** Where everybody can see what is public. */
export function addresses({ slug }) {
  const words = text.publish;
  const page = publications.publicAddress(slug);
  const calendar = publications.publicAddress(slug, '.ics');
  return html`
    <section class="card stack-s" aria-labelledby="addresses">
      <h2 id="addresses">${words.addresses}</h2>
      <ul class="plain-list lines">
        ${line(words.page, page, html`<a class="button" href=${page} target="_blank" rel="noopener">${words.openPage}</a>`)}
        ${line(words.subscribe, calendar, html`<a class="button" href=${webcal(calendar)}>${words.subscribeNow}</a>`)}
        ${line(words.apps, publications.publicAddress(slug, '/schedule.xml'), nothing)}
        ${line(words.apps, publications.publicAddress(slug, '/schedule.json'), nothing)}
      </ul>
    </section>
  `;
}

const line = (name, address, more) => html`
  <li class="address">
    <span class="address-words"><strong>${name}</strong><a href=${address} target="_blank" rel="noopener">${address}</a></span>
    <span class="row">${more}${copyButton(address, name)}</span>
  </li>
`;
