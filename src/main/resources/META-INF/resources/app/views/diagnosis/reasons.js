import { html, nothing } from 'lit';
import { relax } from '../../actions/diagnosis.js';
import { text } from '../../texts.en.js';

/** Makes one change. @param {string} change @param {Map<string, any[]>} patches @param {boolean} busy */
export const relaxationButton = (change, patches, busy) =>
  patches.get(change)?.length
    ? html`<button
        class="button"
        aria-label=${text.diagnosis.doLabel(change)}
        ?disabled=${busy}
        @click=${() => relax(patches.get(change), change)}
      >
        ${text.diagnosis.do}
      </button>`
    : nothing;

/** Facts that contradict each other, each with how little of it would have to go. */
export function conflictView(conflict, number, all, { patches, busy }) {
  const words = text.diagnosis;
  return html`
    <section class="stack-s">
      <h2>${words.conflictTitle(number, all)}</h2>
      <p class="soft">${conflict.minimal ? words.minimal : words.notMinimal}</p>
      <ul class="plain-list relaxations">
        ${conflict.facts.map(
          (fact) => html`<li class="card stack-s">
            <strong dir="auto">${fact.message}</strong>
            ${fact.relaxation
              ? html`<div class="row spread">
                  <span dir="auto" class="soft"
                    >${words.capital(fact.relaxation)}${reach(fact.enough)}</span
                  >
                  ${relaxationButton(fact.relaxation, patches, busy)}
                </div>`
              : nothing}
          </li>`,
        )}
      </ul>
    </section>
  `;
}

function reach(enough) {
  const words = text.diagnosis;
  return enough === true ? ` (${words.enough})` : enough === false ? ` (${words.notEnough})` : '';
}

/** What counting alone shows. @param {any[]} troubles */
export const troublesView = (troubles) =>
  troubles.length === 0
    ? nothing
    : html`<section class="stack-s">
        <h2>${text.diagnosis.troublesTitle}</h2>
        <ul class="plain-list relaxations">
          ${troubles.map(
            (trouble) => html`<li class="card stack-s">
              <div>
                <span class="badge ${trouble.severity === 'HARD' ? 'broken' : 'worse'}"
                  >${trouble.severity === 'HARD' ? text.diagnosis.hard : text.diagnosis.medium}</span
                >
              </div>
              <span dir="auto">${trouble.message}</span>
              <span class="soft" dir="auto">${trouble.help}</span>
            </li>`,
          )}
        </ul>
      </section>`;
