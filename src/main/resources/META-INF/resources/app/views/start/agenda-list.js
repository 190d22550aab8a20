import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { filterAgendas, readStart, shownAgendas } from '../../actions/agendas.js';
import { dayAndClock } from '../../format.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';

/** From so many on, a search field helps. */
const MANY = 8;

/** @param {Readonly<import('../../state.js').State>} state */
export function agendaList(state) {
  const { agendas, next, changes = {} } = state.views.start;
  if (agendas.length === 0) {
    return html`<div class="card empty"><p>${text.start.none}</p></div>`;
  }
  const shown = shownAgendas(state);
  return html`
    ${filters(state)}
    ${shown.length === 0 ? html`<p class="soft" role="status">${text.start.noneOfThese}</p>` : nothing}
    <ul class="start-grid plain-list">${repeat(shown, (agenda) => agenda.id, (agenda) => agendaCard(agenda, changes[agenda.id]))}</ul>
    ${next
      ? html`<div><button type="button" class="button" @click=${() => readStart(next)}>${text.start.more}</button></div>`
      : nothing}
  `;
}

function filters({ who, views }) {
  const { agendas, mine = false, tag = '', words = '' } = views.start;
  const tags = [...new Set(agendas.flatMap((agenda) => agenda.tags))].sort();
  const hasOthers = agendas.some((agenda) => agenda.members.every((member) => member.holder !== who?.holder));
  if (!tags.length && !hasOthers && !mine && agendas.length < MANY) {
    return nothing;
  }
  return html`
    <div class="row start-filters" role="group" aria-label=${text.start.filter}>
      ${agendas.length >= MANY
        ? html`<input
            class="input find"
            type="search"
            aria-label=${text.start.search}
            placeholder=${text.start.search}
            .value=${words}
            @input=${(event) => filterAgendas({ words: event.target.value })}
          />`
        : nothing}
      ${hasOthers || mine
        ? html`<label class="check">
            <input type="checkbox" .checked=${mine} @change=${(event) => filterAgendas({ mine: event.target.checked })} />
            ${text.start.onlyMine}
          </label>`
        : nothing}
      ${tags.length
        ? html`<select
            class="input tag-choice"
            aria-label=${text.start.tag}
            @change=${(event) => filterAgendas({ tag: event.target.value })}
          >
            <option value="" ?selected=${!tag}>${text.start.anyTag}</option>
            ${tags.map((one) => html`<option value=${one} ?selected=${one === tag}>${one}</option>`)}
          </select>`
        : nothing}
    </div>
  `;
}

const agendaCard = (agenda, newest) => html`
  <li>
    <a class="card start-agenda" href=${address(agenda.slug)}>
      <strong dir="auto">${agenda.name}</strong>
      <span class="row soft">
        <span>${text.start.revision(agenda.head)}</span>
        ${agenda.published
          ? html`<span class="badge better">${text.start.isPublic}</span>`
          : html`<span class="badge">${text.start.notPublic}</span>`}
        ${agenda.tags.map((tag) => html`<span class="badge" dir="auto">${tag}</span>`)}
      </span>
      <small class="soft start-changed">
        ${newest
          ? html`${text.start.changed(dayAndClock(newest.when))}
            ${newest.who && newest.who !== 'local' ? html`<span dir="auto">${text.start.by(newest.who)}</span>` : nothing}`
          : html`&nbsp;`}
      </small>
    </a>
  </li>
`;
