import { html, nothing } from 'lit';
import { beginRepair, clearChange, previewChange, setValues } from '../../actions/change.js';
import { whyAddress } from '../../actions/why.js';
import { PlElement } from '../../components/pl-element.js';
import { rightsOf } from '../../model/rights.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';
import { currentModel } from '../agenda/derived.js';
import { fieldView } from './form-view.js';
import { FORMS } from './kinds.js';
import { previewView } from './preview.js';

/** What has happened: a form for each kind, what it does to the agenda, and the way to a repair. */
class PlChange extends PlElement {
  #kind = '';

  connectedCallback() {
    super.connectedCallback();
    clearChange();
  }

  willUpdate() {
    const { part } = this.state.route;
    if (part !== this.#kind) {
      this.#kind = part;
      // Not while drawing.
      queueMicrotask(clearChange);
    }
  }

  updated() {
    const { preview } = this.state.views.change || {};
    if (preview && preview !== this.shown) {
      this.shown = preview;
      const section = /** @type {HTMLElement} */ (this.querySelector('.preview'));
      section.focus({ preventScroll: true });
      section.scrollIntoView({ block: 'nearest' });
    }
  }

  render() {
    const { agenda, problem, route, views } = this.state;
    const { done, failure } = views.change || {};
    const words = text.change;
    const kind = FORMS[route.part] && problem ? route.part : '';
    return html`
      <div class="page stack change">
        ${kind ? html`<a href=${address(agenda.slug, 'change')}>${words.back}</a>` : nothing}
        <h1>${kind ? words.kinds[kind].title : words.title}</h1>
        ${!rightsOf(this.state).all || !problem
          ? html`<p class="notice">${words.committeeOnly}</p>`
          : done
            ? this.#done(done)
            : kind
              ? this.#form(kind)
              : this.#list()}
        ${failure ? failureView(failure) : nothing}
      </div>
    `;
  }

  #list() {
    const { agenda } = this.state;
    return html`
      <p class="soft">${text.change.intro}</p>
      <ul class="plain-list start-grid">
        ${Object.keys(FORMS).map(
          (kind) => html`<li>
            <a class="card start-agenda" href=${address(agenda.slug, 'change', kind)}>
              <strong>${text.change.kinds[kind].title}</strong>
              <span class="soft">${text.change.kinds[kind].hint}</span>
            </a>
          </li>`,
        )}
      </ul>
    `;
  }

  #form(kind) {
    const { problem, views } = this.state;
    const { values: given, errors = {}, preview, busy = '' } = views.change || {};
    const model = currentModel(this.state);
    const form = FORMS[kind];
    const context = { problem, model, values: given || {} };
    context.values = { ...form.start?.(context), ...given };
    const set = (name) => (value) => {
      const now = { ...context.values, [name]: value };
      // Another window has other times.
      setValues(name === 'window' && form.start ? { ...now, ...form.start({ ...context, values: now }) } : now);
    };
    const onSubmit = (event) => {
      event.preventDefault();
      previewChange(form.build(context));
    };
    return html`
      <p class="soft">${text.change.kinds[kind].hint}</p>
      <form class="card stack" novalidate @submit=${onSubmit}>
        <div class="change-fields">
          ${form
            .fields(context)
            .map((one) => fieldView(one, context.values[one.name] || '', errors[one.name] || '', set(one.name)))}
        </div>
        <div class="row">
          <button class="button main" ?disabled=${Boolean(busy)}>${text.change.see}</button>
          ${busy === 'preview'
            ? html`<span class="row soft" role="status"><span class="spinner"></span>${text.change.seeing}</span>`
            : nothing}
        </div>
      </form>
      ${this.#preview(preview, model, busy, context.values)}
    `;
  }

  /** What it would do to an agenda that has changed since is not known. */
  #preview(preview, model, busy, values) {
    if (!preview) {
      return nothing;
    }
    return preview.head === this.state.agenda.head || busy
      ? previewView(preview, model, { busy, cancel: () => setValues(values) })
      : html`<p class="notice warn" role="status">${text.change.stale}</p>`;
  }

  #done({ words, session }) {
    const { agenda, views } = this.state;
    const busy = Boolean(views.change?.busy);
    const own = text.change.done;
    return html`
      <section class="notice good" role="status">
        <div class="stack-s">
          <h2>${own.title}</h2>
          <p dir="auto">${own.words(words)}</p>
          <div class="row">
            <button class="button main" ?disabled=${busy} @click=${beginRepair}>${busy ? own.repairing : own.repair}</button>
            ${session ? html`<a class="button" href=${whyAddress(session)}>${own.place}</a>` : nothing}
            <a class="button" href=${address(agenda.slug)}>${own.agenda}</a>
            <a class="button quiet" href=${address(agenda.slug, 'change')} @click=${clearChange}>${own.another}</a>
          </div>
        </div>
      </section>
    `;
  }
}

/** All that the server says is wrong, in its words. */
const failureView = (failure) => html`
  <div class="notice bad" role="alert">
    <div class="stack-s">
      <strong>${text.change.wrong}</strong>
      ${failure.errors?.length
        ? html`<ul>${failure.errors.map((one) => html`<li dir="auto">${one.detail}</li>`)}</ul>`
        : html`<p dir="auto">${failure.message}</p>`}
    </div>
  </div>
`;

customElements.define('pl-change', PlChange);
