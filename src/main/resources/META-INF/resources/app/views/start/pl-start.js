import { html, nothing } from 'lit';
import { openExample, readStart } from '../../actions/agendas.js';
import { PlElement } from '../../components/pl-element.js';
import { problemNotice } from '../../components/problem-notice.js';
import { text } from '../../texts.en.js';
import { agendaList } from './agenda-list.js';
import './pl-drop-zone.js';

/** The agendas there are, and ways to a new one. */
class PlStart extends PlElement {
  connectedCallback() {
    super.connectedCallback();
    readStart();
  }

  render() {
    const { agendas, examples = [], failure, busy } = this.state.views.start || {};
    return html`
      <div class="page stack start">
        <div class="row spread">
          <h1>${text.start.title}</h1>
          ${agendas?.length ? html`<button type="button" class="button main" @click=${toDropZone}>${text.start.begin}</button>` : nothing}
        </div>
        ${failure ? problemNotice(failure) : nothing}
        ${agendas
          ? agendaList(this.state)
          : failure
            ? nothing
            : html`<p class="row" role="status"><span class="spinner"></span>${text.start.loading}</p>`}
        <section class="stack" aria-labelledby="begin">
          <h2 id="begin">${text.start.begin}</h2>
          <pl-drop-zone></pl-drop-zone>
          ${examples.length ? html`<h3>${text.start.examples}</h3>` : nothing}
          <ul class="start-grid plain-list">${examples.map((example) => exampleCard(example, busy))}</ul>
        </section>
      </div>
    `;
  }
}

function toDropZone() {
  const zone = document.querySelector('pl-drop-zone');
  zone?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  zone?.querySelector('input')?.focus({ preventScroll: true });
}

const exampleCard = (example, busy) => html`
  <li class="card stack-s example">
    <strong dir="auto">${example.name}</strong>
    <span class="soft">${text.start.sizes(example.talks + example.coordinationSessions, example.timeSlots)}</span>
    <div class="example-use">
      <button
        type="button"
        class="button"
        aria-label=${text.start.useNamed(example.name)}
        ?disabled=${busy === example.id}
        @click=${() => openExample(example.id)}
      >
        ${text.start.use}
      </button>
    </div>
  </li>
`;

customElements.define('pl-start', PlStart);
