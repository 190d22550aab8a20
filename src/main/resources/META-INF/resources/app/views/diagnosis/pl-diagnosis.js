import { html, nothing } from 'lit';
import { readDiagnosis, relax } from '../../actions/diagnosis.js';
import { PlElement } from '../../components/pl-element.js';
import { rightsOf } from '../../model/rights.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';
import { conflictView, relaxationButton, troublesView } from './reasons.js';

const KINDS = { FEASIBLE: 'good', INFEASIBLE: 'bad', UNKNOWN: 'warn' };

/** Why it cannot work, and what would help, each with a button. */
class PlDiagnosis extends PlElement {
  #asked = '';

  willUpdate() {
    const { agenda, pending, route } = this.state;
    const asked = `${route.slug}/${agenda.head}`;
    if (asked !== this.#asked && pending.length === 0 && rightsOf(this.state).all) {
      this.#asked = asked;
      readDiagnosis();
    }
  }

  render() {
    const { agenda, views, pending } = this.state;
    const { found, failure, reading } = views.diagnosis || {};
    const words = text.diagnosis;
    return html`
      <div class="page stack">
        <a href=${address(agenda.slug, 'findings')}>${words.back}</a>
        <h1>${words.title}</h1>
        ${rightsOf(this.state).all ? nothing : html`<p class="notice">${words.committeeOnly}</p>`}
        ${failure
          ? html`<div class="notice bad" role="alert">
              <div class="stack-s">
                <p>${failure.message}</p>
                <div><button class="button" @click=${readDiagnosis}>${words.again}</button></div>
              </div>
            </div>`
          : nothing}
        ${reading ? html`<p class="row" role="status"><span class="spinner"></span>${words.reading}</p>` : nothing}
        ${found && !reading ? this.#found(found, pending.length > 0) : nothing}
      </div>
    `;
  }

  #found(found, busy) {
    const { agenda, head } = this.state;
    const words = text.diagnosis;
    const patches = new Map((found.patches || []).map((one) => [one.change, one.patch]));
    const isFeasible = found.feasibility === 'FEASIBLE';
    return html`
      <div class="notice ${KINDS[found.feasibility]}">
        <div class="stack-s">
          <p><strong>${words.feasibility[found.feasibility]}</strong></p>
          ${found.complete || isFeasible ? nothing : html`<p>${words.incomplete}</p>`}
          ${isFeasible && !head.modelOutput.feasible
            ? html`<p>${words.already}</p>
                <div><a class="button main" href=${address(agenda.slug, 'proposals')}>${words.search}</a></div>`
            : nothing}
        </div>
      </div>
      ${this.#oneChange(found.oneChange, patches, busy)} ${this.#repair(found, busy)}
      ${found.conflicts.map((conflict, index) =>
        conflictView(conflict, index + 1, found.conflicts.length, { patches, busy }),
      )}
      ${troublesView(found.troubles)}
      ${found.conflicts.length + found.troubles.length === 0 && isFeasible
        ? html`<p class="soft">${words.nothing}</p>`
        : nothing}
    `;
  }

  #oneChange(changes, patches, busy) {
    const words = text.diagnosis;
    return changes.length === 0
      ? nothing
      : html`<section class="stack-s">
          <h2>${words.oneTitle}</h2>
          <p class="soft">${words.oneHint}</p>
          <ul class="plain-list relaxations">
            ${changes.map(
              (change) => html`<li class="card row spread">
                <span dir="auto">${words.capital(change)}</span>${relaxationButton(change, patches, busy)}
              </li>`,
            )}
          </ul>
        </section>`;
  }

  /** Where one change is enough, nobody needs more. */
  #repair({ oneChange, repair, repairPatch }, busy) {
    const words = text.diagnosis;
    return oneChange.length > 0 || repair.length === 0
      ? nothing
      : html`<section class="card stack-s">
          <h2>${words.repairTitle}</h2>
          <ol>
            ${repair.map((change) => html`<li dir="auto">${words.capital(change)}</li>`)}
          </ol>
          <div>
            <button
              class="button main"
              ?disabled=${busy || !repairPatch?.length}
              @click=${() => relax(repairPatch, repair.join('; '))}
            >
              ${words.repairButton}
            </button>
          </div>
        </section>`;
  }
}

customElements.define('pl-diagnosis', PlDiagnosis);
