import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { PlElement } from '../../components/pl-element.js';
import { sessionCard } from '../../components/session-card.js';
import { clock, longDay } from '../../format.js';
import { awakeAtNight } from '../../model/night-hours.js';
import { MINUTE } from '../../model/zones.js';
import { text } from '../../texts.en.js';
import { currentLayout, currentMatches, currentModel, settingsOf } from './derived.js';
import { focusSession, focusedSession } from './focus.js';
import { onGridKey } from './key-moves.js';
import { placeWords } from './place-words.js';
import { PointerMoves } from './pointer-moves.js';
import './pl-targets.js';

/** So many sessions are drawn at first, and so many more whenever the browser has nothing to do. */
const AT_FIRST = 160;

/** Sections of days, columns of rooms, and sessions to scale. Drawn only when one of these changes. */
class PlGrid extends PlElement {
  #drawn = [];
  #pointer = new PointerMoves(this);
  #focusNext = '';
  #matches = null;
  #filling = 0;
  /** Columns whose sessions are drawn; those of another agenda or arrangement begin anew. */
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

  /** What is on the screen comes first; the rest of a large agenda follows in a moment. */
  #fill(sections, { by, zone }) {
    const of = [this.state.agenda.id, by, zone].join();
    if (of !== this.#filledOf) {
      this.#filledOf = of;
      this.#filled = 0;
    }
    let items = 0;
    for (const column of sections.flatMap((section) => section.columns).slice(this.#filled)) {
      if (items >= AT_FIRST) {
        break;
      }
      items += column.items.length;
      this.#filled++;
    }
  }

  /** What was looked for is brought into view. */
  #showMatches() {
    const matches = currentMatches(this.state);
    if (matches && matches !== this.#matches) {
      const first = [...this.querySelectorAll('[data-session]')].find((one) => matches.has(one.dataset.session));
      first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#matches = matches;
  }

  render() {
    const { state } = this;
    const model = currentModel(state);
    const settings = settingsOf(state);
    const view = {
      model,
      ...settings,
      matches: currentMatches(state),
      carried: state.move.phase === 'carrying' ? state.move.session : '',
      tabStop: { id: '' },
    };
    const sections = currentLayout(state);
    view.tabStop.id = firstStop(sections, settings.selected);
    this.#fill(sections, settings);
    view.filled = new Set(sections.flatMap((section) => section.columns).slice(0, this.#filled));
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

/** One session can be reached by Tab; arrow keys lead to the others. */
function firstStop(sections, selected) {
  let first = '';
  for (const section of sections) {
    for (const column of section.columns) {
      for (const { session } of column.items) {
        if (session.id === selected) {
          return selected;
        }
        first ||= session.id;
      }
    }
  }
  return first;
}

function sectionView(section, view) {
  const hours = [];
  const apart = view.zoom <= 10 ? 30 : 60;
  for (let minute = -section.firstMinute % apart; minute <= section.minutes; minute += apart) {
    if (minute >= 0) {
      hours.push(minute);
    }
  }
  const first = section.columns[0].base;
  return html`
    <section
      class="grid-day"
      aria-label=${section.day ? longDay(section.day, view.zone) : text.agenda.title}
      .style=${`--columns:${section.columns.length};--all:${section.minutes};--first:${-section.firstMinute % 60};--step:${view.zoom}`}
    >
      ${section.day
        ? html`<h2 class="grid-title">${longDay(section.day, view.zone)}</h2>`
        : nothing}
      <div class="grid-corner"></div>
      ${section.columns.map(
        (column) => html`
          <div class="grid-head">
            <strong dir="auto">${column.name}</strong>
            ${column.detail ? html`<small class="soft" dir="auto">${column.detail}</small>` : nothing}
          </div>
        `,
      )}
      <div class="grid-axis" aria-hidden="true">
        ${hours.map(
          (minute) =>
            html`<span .style=${`--from:${minute}`}>${clock(first + minute * MINUTE, view.zone)}</span>`,
        )}
      </div>
      ${repeat(section.columns, (column) => column.key, (column) => columnView(column, section, view))}
    </section>
  `;
}

const columnView = (column, section, view) => html`
  <div class="grid-body" .column=${column}>
    ${column.slots.map(
      ({ slot, from, minutes }) =>
        html`<div class="grid-slot"   .style=${box(from, minutes)} title=${slotName(slot, view.model)}></div>`,
    )}
    <div role=${column.items.length ? 'list' : nothing} aria-label=${column.items.length ? column.name : nothing}>
      ${guard(dependenciesOf(column, view), () =>
        repeat(view.filled.has(column) ? column.items : [], (item) => item.session.id, (item) => itemView(item, view)),
      )}
    </div>
    <pl-targets .column=${column} .minutes=${section.minutes} .pixels=${view.pixels}></pl-targets>
  </div>
`;

/** How many lines a title has where one more is left for the rest. */
const linesOf = (height) => Math.max(1, Math.floor((height - 8) / 15.6) - 1);

/** What the sessions of a column are drawn from. */
function dependenciesOf(column, view) {
  const inside = (id) => (column.items.some((item) => item.session.id === id) ? id : '');
  return [
    column,
    view.filled.has(column),
    view.matches,
    view.zoom,
    view.zone,
    view.model.findings,
    inside(view.carried),
    inside(view.selected),
    inside(view.tabStop.id),
  ];
}

/** Minutes; how many pixels one has, styles say. */
const box = (from, minutes) => `--from:${from};--minutes:${minutes}`;

const slotName = (slot, model) => model.tracks.get(slot.track)?.name || '';

function itemView({ session, from, minutes, lane, lanes }, view) {
  const height = minutes * view.pixels;
  const isBroken = (view.model.findings.get(session.id) || []).some((one) => one.severity === 'HARD');
  const night = awakeAtNight(session).map((person) => person.name).join(', ');
  const state = [
    view.matches && !view.matches.has(session.id) && 'faded',
    session.id === view.carried && 'carried',
    session.id === view.selected && 'selected',
    session.saving && 'saving',
    height < 20 && 'tiny',
    height < 34 && 'small',
  ];
  const marks = [
    session.speakers.map((speaker) => speaker.name).join(', '),
    session.pinned.size && text.agenda.pinned,
    session.remote && text.agenda.remote,
    isBroken && text.agenda.broken,
    night && text.agenda.night(night),
  ];
  return html`
    <div
      class="grid-item ${state.filter(Boolean).join(' ')}"
      role="listitem"
      .style=${`${box(from, minutes)};--lane:${lane};--lanes:${lanes};--height:${height}px;--lines:${linesOf(height)}`}
    >
      <button
        class="grid-session"
        data-session=${session.id}
        tabindex=${session.id === view.tabStop.id ? 0 : -1}
        aria-label=${text.agenda.sessionName(session.title, placeWords(session.place, view.model, view.zone), marks)}
        aria-describedby="grid-help"
        aria-pressed=${session.id === view.carried ? 'true' : nothing}
      >
        ${sessionCard(session, { time: clock(session.place.start, view.zone), isBroken, night })}
      </button>
      ${session.kind === 'BREAK' ? nothing : html`<span class="grid-edge" data-edge=${session.id}></span>`}
    </div>
  `;
}

customElements.define('pl-grid', PlGrid);
