import { html, nothing } from 'lit';
import { createFromExample, readStart } from '../../actions/agendas.js';
import { PlElement } from '../../components/pl-element.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';

/** The agendas there are, and ways to a new one. */
class PlStart extends PlElement {
  connectedCallback() {
    super.connectedCallback();
    readStart();
  }

  render() {
    const { agendas, examples = [], next, failure, busy } = this.state.views.start || {};
    return html`
      <div class="page stack">
        <h1>${text.start.title}</h1>
        ${failure ? html`<div class="notice bad" role="alert">${failure.message}</div>` : nothing}
        ${agendas?.length === 0 ? html`<p class="soft">${text.start.none}</p>` : nothing}
        <ul class="start-grid plain-list">
          ${(agendas || []).map(agendaCard)}
        </ul>
        ${next
          ? html`<div><button class="button" @click=${() => readStart(next)}>${text.start.more}</button></div>`
          : nothing}
        <h2>${text.start.examples}</h2>
        <ul class="start-grid plain-list">
          ${examples.map((example) => exampleCard(example, busy))}
        </ul>
      </div>
    `;
  }
}

const agendaCard = (agenda) => html`
  <li>
    <a class="card start-agenda" href=${address(agenda.slug)}>
      <strong dir="auto">${agenda.name}</strong>
      <span class="soft">${text.start.revision(agenda.head, agenda.published)}</span>
    </a>
  </li>
`;

const exampleCard = (example, busy) => html`
  <li class="card stack-s">
    <strong dir="auto">${example.name}</strong>
    <span class="soft">${text.start.sizes(example.talks, example.timeSlots)}</span>
    <div>
      <button class="button" ?disabled=${busy} @click=${() => createFromExample(example.id)}>
        ${text.start.use}
      </button>
    </div>
  </li>
`;

customElements.define('pl-start', PlStart);
