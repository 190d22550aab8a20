import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PlElement } from '../../components/pl-element.js';
import { text } from '../../texts.en.js';
import { currentLayout, currentMatches, currentModel, settingsOf } from './derived.js';
import { focusSession, focusedSession } from './focus.js';
import { firstStop, sectionView } from './grid-parts.js';
import { onGridKey } from './key-moves.js';
import { PointerMoves } from './pointer-moves.js';

/** So many sessions more are drawn whenever the browser has nothing to do. */
const MORE = 160;
/** The least width of a column, and the height of what is over them, in pixels. */
const COLUMN = 168;
const HEAD = 90;

/** Sections of days, columns of rooms, and sessions to scale. Drawn only when one of these changes. */
class PlGrid extends PlElement {
  #drawn = [];
  #pointer = new PointerMoves(this);
  #focusNext = '';
  #matches = null;
  #filling = 0;
  /** So many columns are drawn with all of their sessions; those of another agenda or arrangement begin anew. */
  #filled = 0;
  #filledOf = '';

  /** After the next drawing the session with this id gets the focus back. @param {string} id */
  keepFocus(id) {
    this.#focusNext = id;
  }

  shouldUpdate() {
    const { state } = this;
    if (!state.head) {
      return false;
    }
    const settings = settingsOf(state);
    const now = [
      currentLayout(state),
      currentMatches(state),
      settings.zoom,
      settings.selected,
      state.move.phase === 'carrying' ? state.move.session : '',
    ];
    const isOther = now.some((one, index) => one !== this.#drawn[index]);
    this.#drawn = now;
    return isOther;
  }

  willUpdate() {
    this.#focusNext ||= focusedSession(this);
  }

  updated() {
    this.#pointer.forget();
    // What is moved within the document loses the focus.
    focusSession(this.#focusNext);
    this.#focusNext = '';
    this.#showMatches();
    const columns = currentLayout(this.state).reduce((sum, section) => sum + section.columns.length, 0);
    if (this.#filled < columns) {
      this.#filling ||= requestIdleCallback(() => {
        this.#filling = 0;
        this.#drawn = [];
        this.requestUpdate();
      }, { timeout: 200 });
    }
  }

  /**
   * What is on the screen comes first; the rest of a large agenda follows in a moment.
   *
   * @returns {(column: import('../../model/agenda-layout.js').Column) => any[]} what is drawn of a column
   */
  #fill(sections, { by, zone, pixels, selected }) {
    const of = [this.state.agenda.id, by, zone].join();
    if (of !== this.#filledOf) {
      this.#filledOf = of;
      this.#filled = 0;
      const onScreen = itemsOnScreen(sections, pixels, [this.state.route.session, selected]);
      return (column) => onScreen.get(column) || [];
    }
    const columns = sections.flatMap((section) => section.columns);
    let items = 0;
    while (this.#filled < columns.length && items < MORE) {
      items += columns[this.#filled++].items.length;
    }
    const whole = new Set(columns.slice(0, this.#filled));
    const onScreen = this.#filled < columns.length && itemsOnScreen(sections, pixels, []);
    return (column) => (whole.has(column) ? column.items : onScreen.get(column) || []);
  }

  /** What was looked for is brought into view. */
  #showMatches() {
    const matches = currentMatches(this.state);
    if (matches && matches !== this.#matches) {
      const first = [...this.querySelectorAll('[data-session]')].find((one) => matches.has(one.getAttribute('data-session')));
      first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#matches = matches;
  }

  render() {
    const { state } = this;
    const model = currentModel(state);
    const settings = settingsOf(state);
    const sections = currentLayout(state);
    const view = {
      model,
      ...settings,
      matches: currentMatches(state),
      carried: state.move.phase === 'carrying' ? state.move.session : '',
      tabStop: { id: firstStop(sections, settings.selected) },
      itemsOf: this.#fill(sections, settings),
    };
    return html`
      <div
        class="board"
        .style=${`--px:${settings.pixels}`}
        role="region"
        aria-label=${text.agenda.title}
        @pointerdown=${this.#pointer.onDown}
        @keydown=${(event) => onGridKey(event, this)}
        @click=${this.#pointer.onClick}
        @contextmenu=${this.#pointer.onContextMenu}
      >
        <p class="visually-hidden" id="grid-help">${text.agenda.gridHelp}</p>
        ${sections.length === 0 ? html`<p class="board-empty">${text.agenda.noWindows}</p>` : nothing}
        ${repeat(sections, (section) => section.key, (section) => sectionView(section, view))}
      </div>
    `;
  }
}

/** The sessions at the upper left, and columns with one that is asked for. @param {string[]} wanted ids */
function itemsOnScreen(sections, pixels, wanted) {
  const found = new Map();
  let top = 0;
  for (const { columns, minutes } of sections) {
    columns.forEach((column, index) => {
      if (column.items.some(({ session }) => wanted.includes(session.id))) {
        found.set(column, column.items);
      } else if (index * COLUMN < innerWidth && top < innerHeight) {
        found.set(column, column.items.filter(({ from }) => top + from * pixels < innerHeight));
      }
    });
    top += minutes * pixels + HEAD;
  }
  return found;
}

customElements.define('pl-grid', PlGrid);
