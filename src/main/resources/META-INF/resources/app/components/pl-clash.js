import { html, nothing } from 'lit';
import { changeAnyway, giveWay } from '../actions/changes.js';
import { text } from '../texts.en.js';
import { openDialog } from './pl-dialog.js';
import { PlElement } from './pl-element.js';

/** Somebody else was faster: shows both sides, and asks. */
class PlClash extends PlElement {
  #shown = null;

  render() {
    return html``;
  }

  updated() {
    const { clash } = this.state;
    if (clash && clash !== this.#shown) {
      this.#shown = clash;
      this.#ask(clash);
    }
  }

  async #ask(clash) {
    const words = text.clash;
    const dialog = openDialog({
      title: words.title,
      draw: (close) => html`
        <p>${words.intro}</p>
        <h3>${words.theirs}</h3>
        <ul>
          ${(clash.meanwhile.revisions || []).map(
            (revision) => html`<li dir="auto">${words.revision(revision.who, revision.summary)}</li>`,
          )}
        </ul>
        <h3>${words.yours}</h3>
        <p dir="auto">${clash.words}</p>
        ${bothAbout(clash)}
        <div class="actions">
          <button class="button" @click=${() => close('theirs')}>${words.keepTheirs}</button>
          <button class="button main" @click=${() => close('both')}>${words.addYours}</button>
        </div>
      `,
    });
    if ((await dialog.closed) === 'both') {
      changeAnyway();
    } else {
      giveWay();
    }
  }
}

/** What they did to the very sessions that this is about. */
function bothAbout({ change, meanwhile }) {
  const ours = new Set(sessionsOf(change));
  const both = (meanwhile.diff?.changes || []).filter((one) => ours.has(one.session));
  return both.length === 0
    ? nothing
    : html`<div class="notice warn">
        <div class="stack-s">
          <strong>${text.clash.both}</strong>
          <ul>${both.map((one) => html`<li dir="auto">${one.message}</li>`)}</ul>
        </div>
      </div>`;
}

function sessionsOf({ moves = [], takeOver }) {
  const moved = moves.flatMap((move) => {
    const [what] = Object.values(move);
    return [what.session, ...(what.sessions || [])];
  });
  return [...moved, ...(takeOver?.only || [])].filter(Boolean);
}

customElements.define('pl-clash', PlClash);
