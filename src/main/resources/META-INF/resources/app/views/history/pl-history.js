import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { knownRevisions, openRevision, readHistory, readOlder } from '../../actions/history.js';
import { PlElement } from '../../components/pl-element.js';
import { problemNotice } from '../../components/problem-notice.js';
import { text } from '../../texts.en.js';
import { revisionRow } from './revision-row.js';
import { revisionView } from './revision-view.js';

/** All revisions, or one to look at. */
class PlHistory extends PlElement {
  #part = null;
  #version = 0;

  willUpdate() {
    const { route, agenda } = this.state;
    if (route.view !== 'history' || !agenda) {
      return;
    }
    if (route.part !== this.#part || agenda.version !== this.#version) {
      const isOther = route.part !== this.#part;
      this.#part = route.part;
      this.#version = agenda.version;
      if (!route.part) {
        readHistory();
      } else if (isOther) {
        readHistory();
        openRevision(Number(route.part));
      }
    }
  }

  render() {
    const view = this.state.views.history || {};
    return html`<div class="page stack history">
      ${this.state.route.part ? revisionView(view, this.state) : this.#list(view)}
    </div>`;
  }

  #list(view) {
    const words = text.history;
    const revisions = knownRevisions();
    return html`
      <h1>${words.title}</h1>
      <p class="soft">${words.intro}</p>
      ${view.failure ? problemNotice(view.failure) : nothing}
      <ol class="plain-list revisions">
        ${repeat(
          revisions,
          (revision) => revision.number,
          (revision, index) => revisionRow(revision, revisions[index + 1], view, this.state),
        )}
      </ol>
      ${view.next
        ? html`<div><button type="button" class="button" @click=${readOlder}>${words.more}</button></div>`
        : nothing}
    `;
  }
}

customElements.define('pl-history', PlHistory);
