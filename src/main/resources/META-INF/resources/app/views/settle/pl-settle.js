import { html, nothing } from 'lit';
import { draft, draftProblem, settle } from '../../actions/draft.js';
import { field } from '../../components/field.js';
import { PlElement } from '../../components/pl-element.js';
import { problemNotice } from '../../components/problem-notice.js';
import { placeErrors } from '../../model/input-errors.js';
import { openQuestions } from '../../model/open-questions.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';
import { makeBar } from './make-bar.js';
import { changeZone, questionsList } from './questions.js';
import { sourcesCard } from './sources-card.js';
import { GROUP_FIELDS, PERSON_FIELDS, ROOM_FIELDS, TALK_FIELDS, groupsTable, peopleTable, roomsTable, talksTable } from './tables.js';
import { WINDOW_FIELDS, windowsTable } from './windows-table.js';
import { zoneField, zoneList } from './zone-input.js';

/** Fields that have a control, by the sections of a problem. */
const SHOWN = {
  talks: TALK_FIELDS,
  coordinationSessions: TALK_FIELDS,
  people: PERSON_FIELDS,
  timeSlots: WINDOW_FIELDS,
  clusters: GROUP_FIELDS,
  tracks: GROUP_FIELDS,
  rooms: ROOM_FIELDS,
};

/** What was understood of files, and what is to settle before there is an agenda. */
class PlSettle extends PlElement {
  #asked = { of: null, answer: null };

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', warnOfLoss);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', warnOfLoss);
  }

  render() {
    const draft = this.state.views.draft;
    if (!draft || (!draft.reading && draft.sources.length === 0)) {
      return html`<div class="page stack">
        <h1>${text.settle.title}</h1>
        <p>${text.settle.nothing}</p>
        <div><a class="button main" href=${address()}>${text.settle.toStart}</a></div>
      </div>`;
    }
    return html`
      <div class="page stack settle">
        <h1>${text.settle.title}</h1>
        ${draft.reading
          ? html`<p class="row" role="status"><span class="spinner"></span>${text.settle.reading}</p>`
          : nothing}
        ${draft.failure ? problemNotice(draft.failure, text.settle.failed) : nothing}
        ${draft.imported ? this.#understood(draft) : draft.reading ? nothing : sourcesCard(draft)}
      </div>
      ${draft.imported && !draft.reading ? makeBar(draft, draftProblem(draft)) : nothing}
    `;
  }

  #understood(draft) {
    const problem = draftProblem(draft);
    const shown = problem && typeof problem === 'object' && !Array.isArray(problem) ? problem : {};
    const errors = placeErrors(draft.check?.errors || [], SHOWN);
    const { questions, told } = this.#questions(draft);
    const asksWindows = questions.some((one) => one.kind === 'windows');
    const size = (name) => (Array.isArray(shown[name]) ? shown[name].length : 0);
    const words = text.settle;
    return html`
      <p class="soft">
        ${words.intro(size('talks') + size('coordinationSessions'), size('people'), size('timeSlots'))}
      </p>
      ${errors.top.length
        ? html`<div class="notice bad" id="mistakes" tabindex="-1">
            <ul>${errors.top.map((detail) => html`<li>${detail}</li>`)}</ul>
          </div>`
        : nothing}
      ${questionsList(questions, shown, draft, errors)}
      ${draft.check?.warnings.length
        ? html`<div class="notice warn" id="warnings"><ul>${draft.check.warnings.map((one) => html`<li dir="auto">${one}</li>`)}</ul></div>`
        : nothing}
      ${basics(shown, draft, errors)}
      ${asksWindows
        ? nothing
        : part(words.tables.windows(size('timeSlots')), true, windowsTable(shown, draft, errors.rows.timeSlots))}
      ${part(
        words.tables.talks(size('talks') + size('coordinationSessions')),
        true,
        html`${['talks', 'coordinationSessions']
          .filter((name) => size(name))
          .map(
            (name) => html`${name === 'talks' ? nothing : html`<h3>${words.coordination}</h3>`}
              ${talksTable(shown, name, errors.rows[name], draft)}`,
          )}`,
      )}
      ${part(words.tables.people(size('people')), Boolean(errors.rows.people), peopleTable(shown, errors.rows.people, draft))}
      ${size('clusters') + size('tracks') + size('rooms')
        ? part(
            words.tables.groups(size('clusters'), size('tracks'), size('rooms')),
            Boolean(errors.rows.clusters || errors.rows.tracks || errors.rows.rooms),
            html`${['clusters', 'tracks'].filter(size).map((name) => groupsTable(shown, name, errors.rows[name], draft))}
            ${size('rooms') ? roomsTable(shown, errors.rows.rooms, draft) : nothing}`,
          )
        : nothing}
      ${told.length ? part(words.tables.notes(told.length), false, notesList(told)) : nothing}
      ${sourcesCard(draft)} ${zoneList()}
    `;
  }

  /** They stay the same while they are settled. */
  #questions(draft) {
    if (this.#asked.of !== draft.imported) {
      const { imported, notes, zoneAssumed } = draft;
      this.#asked = { of: imported, answer: openQuestions(imported.problem, notes, zoneAssumed) };
    }
    return this.#asked.answer;
  }
}

/** What was settled is only in this page until there is an agenda. */
function warnOfLoss(event) {
  if (draft()?.edits.length) {
    event.preventDefault();
  }
}

const part = (title, isOpen, content) => html`
  <details class="card settle-part" ?open=${isOpen}>
    <summary><h2>${title}</h2></summary>
    <div class="stack-s">${content}</div>
  </details>
`;

const basics = (problem, draft, errors) => html`
  <section class="card stack-s" aria-labelledby="basics">
    <h2 id="basics">${text.settle.basics}</h2>
    <div class="settle-basics">
      ${field({
        id: 'basics-name',
        label: text.settle.nameLabel,
        error: errors.basics.name,
        control: ({ describedBy, invalid }) => html`<input
          id="basics-name"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${String(problem.name ?? '')}
          @change=${(event) => settle({ kind: 'basics', fields: { name: event.target.value } })}
        />`,
      })}
      ${zoneField({
        id: 'basics-zone',
        label: text.settle.timeZone,
        error: errors.basics.timeZone,
        value: problem.timeZone,
        change: changeZone(draft),
      })}
      ${field({
        id: 'basics-grid',
        label: text.settle.grid,
        hint: text.settle.gridHint,
        error: errors.basics.gridMinutes,
        control: ({ describedBy, invalid }) => html`<input
          id="basics-grid"
          type="number"
          min="1"
          max="60"
          inputmode="numeric"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${String(problem.gridMinutes ?? 5)}
          @change=${(event) => settle({ kind: 'basics', fields: { gridMinutes: Number(event.target.value) } })}
        />`,
      })}
    </div>
  </section>
`;

const notesList = (notes) => html`
  <ul class="plain-list notes-list">
    ${notes.map(
      (note) => html`<li>
        <span class="badge">${text.settle.codes[note.code] ?? note.code}</span>
        <span dir="auto">${note.detail}</span> <small class="soft" dir="auto">${note.where}</small>
      </li>`,
    )}
  </ul>
`;

customElements.define('pl-settle', PlSettle);
