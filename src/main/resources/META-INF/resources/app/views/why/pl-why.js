import { html, nothing } from 'lit';
import { findingsOf, readExplained } from '../../actions/explained.js';
import { readWhy } from '../../actions/why.js';
import { PlElement } from '../../components/pl-element.js';
import { isMine, rightsOf } from '../../model/rights.js';
import { text } from '../../texts.en.js';
import { currentModel } from '../agenda/derived.js';
import { hereView } from './here.js';
import { placesView } from './places.js';
import { wishesView } from './wishes.js';

/** Why one session is where it is, and what else it could be. */
class PlWhy extends PlElement {
  static properties = { session: {}, all: { state: true } };

  #asked = '';

  constructor() {
    super();
    this.session = '';
    this.all = false;
  }

  get #known() {
    const { agenda, head } = this.state;
    return agenda && head ? currentModel(this.state).sessions.get(this.session) : undefined;
  }

  willUpdate() {
    const { agenda, pending } = this.state;
    const session = this.#known;
    const asked = session ? `${agenda.head}/${session.id}` : '';
    // What is under way changes the answer in a moment.
    if (asked && asked !== this.#asked && pending.length === 0) {
      this.#asked = asked;
      this.all = false;
      if (this.#isTold(session)) {
        readWhy(session.id, !session.place);
      }
      if (!this.state.head.modelOutput.findings && rightsOf(this.state).tracks.length > 0) {
        readExplained();
      }
    }
  }

  /** Organizers of a track are told how what waits of it could get in. */
  #isTold(session) {
    const isOwn = rightsOf(this.state).all || (!session.place && isMine(this.state, session.track));
    return session.kind !== 'BREAK' && isOwn;
  }

  render() {
    const session = this.#known;
    if (!session) {
      return nothing;
    }
    const model = currentModel(this.state);
    const { problem, views } = this.state;
    const why = views.why?.session === session.id ? views.why : null;
    return html`
      <div class="why">
        ${wishesView(session, model, problem)} ${this.#here(session, why)}
        ${session.kind === 'BREAK' ? nothing : this.#places(session, model, why)}
      </div>
    `;
  }

  /** Nothing, rather than that there is nothing, for whoever may not know. */
  #here(session, why) {
    const findings = why?.here?.findings || findingsOf(this.state)?.filter((one) => one.sessions.includes(session.id));
    return findings ? hereView(session, findings, why?.here?.share) : nothing;
  }

  #places(session, model, why) {
    if (!this.#isTold(session)) {
      const words = isMine(this.state, session.track) ? text.why.committeeOnly : text.why.readOnly;
      return html`<p class="soft">${words}</p>`;
    }
    if (why?.failure) {
      return html`<div class="notice bad" role="alert">${why.failure.message}</div>`;
    }
    if (!why?.places) {
      return html`<p class="row soft" role="status"><span class="spinner"></span>${text.why.reading}</p>`;
    }
    return placesView(session, model, why, {
      all: this.all,
      showAll: () => (this.all = true),
      busy: why.reading || this.state.pending.length > 0,
    });
  }
}

customElements.define('pl-why', PlWhy);
