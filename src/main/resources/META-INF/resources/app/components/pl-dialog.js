import { html, render } from 'lit';
import { text } from '../texts.en.js';
import { icon } from './icons.js';

/**
 * A modal dialog of the browser's own kind. It is drawn anew by `draw` whenever its `show` is called.
 *
 * @example
 * const dialog = openDialog({ title: 'Sure?', draw: (close) => html`<p>…</p>` });
 */

/**
 * @param {object} options
 * @param {string} options.title
 * @param {(close: (value?: any) => void) => unknown} options.draw the content, buttons included
 * @param {boolean} [options.wide]
 * @returns {{closed: Promise<any>, show: () => void, close: (value?: any) => void}} `closed` gives
 *     what `close` was called with; undefined by Esc
 */
export function openDialog({ title, draw, wide = false }) {
  const element = document.createElement('dialog');
  element.className = wide ? 'dialog wide' : 'dialog';
  element.setAttribute('aria-label', title);
  const before = document.activeElement;
  let result;
  const close = (value) => {
    result = value;
    element.close();
  };
  const show = () => render(frame(title, draw(close), close), element);
  const closed = new Promise((resolve) => {
    element.addEventListener('close', () => {
      element.remove();
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
      resolve(result);
    });
  });
  document.body.append(element);
  show();
  element.showModal();
  return { closed, show, close };
}

const frame = (title, content, close) => html`
  <div class="inside">
    <div class="dialog-head">
      <h2 dir="auto">${title}</h2>
      <button class="button quiet icon" aria-label=${text.shell.close} @click=${() => close()}>
        ${icon('close')}
      </button>
    </div>
    ${content}
  </div>
`;

/**
 * A question with two answers.
 *
 * @param {{title: string, words: unknown, yes: string, danger?: boolean}} question
 * @returns {Promise<boolean>}
 */
export async function ask({ title, words, yes, danger = false }) {
  const dialog = openDialog({
    title,
    draw: (close) => html`
      <div>${words}</div>
      <div class="actions">
        <button class="button" @click=${() => close(false)}>${text.shell.cancel}</button>
        <button class="button ${danger ? 'danger' : 'main'}" @click=${() => close(true)}>${yes}</button>
      </div>
    `,
  });
  return Boolean(await dialog.closed);
}
