import { html, nothing } from 'lit';
import { text } from '../texts.en.js';

const MOST = 20;

/**
 * What the server refused, in its words: title, what to do, and every mistake.
 *
 * @param {any} failure @param {string} [title] before the server's own
 */
export function problemNotice(failure, title = text.shell.failed) {
  const errors = (failure.errors || []).filter((one) => one.detail !== failure.message);
  return html`
    <div class="notice bad" role="alert">
      <div class="stack-s">
        <strong>${title}</strong>
        <p dir="auto">${failure.message}</p>
        ${errors.length
          ? html`<ul>${errors.slice(0, MOST).map((one) => html`<li dir="auto">${one.detail}</li>`)}</ul>`
          : nothing}
      </div>
    </div>
  `;
}
