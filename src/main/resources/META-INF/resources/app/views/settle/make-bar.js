import { html, nothing } from 'lit';
import { chooseBeginning, makeAgenda, scheduleOf } from '../../actions/draft.js';
import { text } from '../../texts.en.js';

/** Whether all is right, how to begin, and the one button. */
export const makeBar = (draft, problem) => html`
  <div class="make-bar">
    <div class="make-inside">
      ${scheduleOf(draft, problem) ? beginnings(draft) : nothing}
      <div class="row spread make-row">
        <span role="status">${standing(draft)}</span>
        <button type="button" class="button main" ?disabled=${draft.making} @click=${() => onMake(draft)}>
          ${draft.making ? html`<span class="spinner"></span>${text.settle.making}` : text.settle.make}
        </button>
      </div>
    </div>
  </div>
`;

const beginnings = (draft) => html`
  <fieldset class="beginnings">
    <legend>${text.settle.beginning}</legend>
    ${Object.entries(text.settle.beginnings).map(
      ([key, label]) => html`<label class="check">
        <input type="radio" name="beginning" .checked=${draft.beginning === key} @change=${() => chooseBeginning(/** @type {any} */ (key))} />${label}
      </label>`,
    )}
  </fieldset>
`;

function standing({ check }) {
  if (!check) {
    return html`<span class="soft">${text.settle.checking}</span>`;
  }
  if (check.errors.length) {
    return html`<span class="badge broken">! ${text.settle.wrong(check.errors.length)}</span>`;
  }
  return check.warnings.length
    ? html`<a class="badge worse" href="#warnings" @click=${toWarnings}>▲ ${text.settle.warned(check.warnings.length)}</a>`
    : html`<span class="badge better">✓ ${text.settle.right}</span>`;
}

function toWarnings(event) {
  event.preventDefault();
  document.getElementById('warnings')?.scrollIntoView({ block: 'center' });
}

/** With mistakes left, the first of them gets the focus instead. */
function onMake(draft) {
  if (!draft.check?.errors.length) {
    makeAgenda();
    return;
  }
  const first = document.querySelector('pl-settle [aria-invalid="true"], pl-settle .row-errors, #mistakes');
  if (first instanceof HTMLElement) {
    first.closest('details')?.setAttribute('open', '');
    first.tabIndex = first.tabIndex < 0 ? -1 : first.tabIndex;
    first.focus();
    first.scrollIntoView({ block: 'center' });
  }
}
