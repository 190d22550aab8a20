import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { choosePublish, renewCalendar } from '../../actions/publish.js';
import { copyButton } from '../../components/copy-button.js';
import { ask } from '../../components/pl-dialog.js';
import { text } from '../../texts.en.js';

const MANY = 12;

/** Everybody's own calendar, whose address is a secret. */
export function peopleCalendars({ calendars = [], find = '' }) {
  const words = text.publish;
  const wanted = find.trim().toLowerCase();
  const shown = calendars.filter((one) => one.name.toLowerCase().includes(wanted));
  return html`
    <details class="card settle-part" ?open=${calendars.length <= MANY}>
      <summary><h2>${words.people} (${calendars.length})</h2></summary>
      <div class="stack-s">
        <p class="soft">${calendars.length ? words.peopleHint : words.noPeople}</p>
        ${calendars.length > MANY
          ? html`<input
              class="input"
              type="search"
              aria-label=${words.findPerson}
              placeholder=${words.findPerson}
              .value=${find}
              @input=${(event) => choosePublish({ find: event.target.value })}
            />`
          : nothing}
        <ul class="plain-list lines">
          ${repeat(shown, (calendar) => calendar.person, personRow)}
        </ul>
      </div>
    </details>
  `;
}

function personRow(calendar) {
  const words = text.publish;
  const { name, url } = calendar;
  const renew = async () => {
    if (await ask({ title: words.renewSure(name), words: words.renewWords, yes: words.renew })) {
      renewCalendar(calendar);
    }
  };
  return html`
    <li class="address">
      <span class="address-words"><strong dir="auto">${name}</strong><span class="secret">${url}</span></span>
      <span class="row">
        ${copyButton(url, words.addressOf(name))}
        <button type="button" class="button quiet" aria-label=${words.renewOf(name)} @click=${renew}>${words.renew}</button>
      </span>
    </li>
  `;
}
