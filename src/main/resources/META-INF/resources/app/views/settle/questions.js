import { html, nothing } from 'lit';
import { markSettled, readWith, settle } from '../../actions/draft.js';
import { PROBLEM } from '../../model/file-kinds.js';
import { field } from '../../components/field.js';
import { text } from '../../texts.en.js';
import { minutesInput } from './cell.js';
import { namesById, namesInput } from './tables.js';
import { windowsTable } from './windows-table.js';
import { zoneField } from './zone-input.js';

const TITLES = { zone: 'zone', name: 'name', windows: 'windows', lengths: 'lengths', speakers: 'whoSpeaks', people: 'samePerson', rooms: 'sameRoom' };

/**
 * What only an organizer can say, each with the control that says it.
 *
 * @param {import('../../model/open-questions.js').Question[]} questions
 * @param {any} problem with what is settled @param {import('../../actions/draft.js').Draft} draft
 * @param {import('../../model/input-errors.js').PlacedErrors} errors
 */
export function questionsList(questions, problem, draft, errors) {
  const open = questions.filter((one) => !draft.settled[one.key]).length;
  if (questions.length === 0) {
    return nothing;
  }
  return html`
    <section class="stack-s" aria-labelledby="questions">
      <h2 id="questions">${text.settle.questions(open)}</h2>
      <ol class="plain-list stack-s">
        ${questions.map((question) => questionCard(question, problem, draft, errors))}
      </ol>
    </section>
  `;
}

function questionCard(question, problem, draft, errors) {
  const words = text.settle;
  const { key, kind, detail } = question;
  const isDone = draft.settled[key];
  const title = TITLES[kind] ? words[TITLES[kind]] : '';
  if (isDone) {
    return html`<li class="card question done row spread">
      <span><span class="badge better">✓ ${words.settled}</span> <span dir="auto">${title || detail}</span></span>
      <button type="button" class="button quiet" id="question-${key}" @click=${() => markSettled(key, false)}>${words.again}</button>
    </li>`;
  }
  return html`<li class="card question stack-s">
    ${title ? html`<h3>${title}</h3>` : nothing}
    ${detail ? html`<p class=${title ? 'soft' : ''} dir="auto">${detail}</p>` : nothing}
    ${controls[kind](question, problem, draft, errors)}
  </li>`;
}

const done = (key, label = text.settle.seen) =>
  html`<div><button type="button" class="button" @click=${() => finish(key)}>${label}</button></div>`;

/** The question folds up; the focus stays with it. */
function finish(key) {
  markSettled(key);
  requestAnimationFrame(() => document.getElementById(`question-${key}`)?.focus());
}

const controls = {
  zone: ({ key }, problem, draft, errors) => html`
    ${draft.zoneAssumed ? html`<p class="soft">${text.settle.zoneAssumed}</p>` : nothing}
    ${zoneField({
      id: 'question-zone',
      label: text.settle.timeZone,
      hint: text.settle.zoneHint,
      error: errors.basics.timeZone,
      value: problem.timeZone,
      change: changeZone(draft),
    })}
    ${done(key, text.settle.rightSo)}
  `,
  name: ({ key }, problem) => html`
    ${field({
      id: 'question-name',
      label: text.settle.nameLabel,
      control: ({ describedBy }) => html`<input
        id="question-name"
        aria-describedby=${describedBy}
        .value=${problem.name ?? ''}
        @change=${(event) => {
          settle({ kind: 'basics', fields: { name: event.target.value.trim() } });
        }}
      />`,
    })}
    ${done(key, text.settle.rightSo)}
  `,
  windows: ({ key }, problem, draft, errors) => html`
    <p class="soft">${text.settle.windowsIntro}</p>
    ${windowsTable(problem, draft, errors.rows.timeSlots)} ${done(key, text.settle.rightSo)}
  `,
  lengths: ({ key, about }, problem) => lengths(key, about, problem),
  speakers: ({ key, about }, problem) => html`
    <ul class="plain-list length-list">
      ${(problem.talks || [])
        .filter((talk) => about.some((one) => one.id === talk.id))
        .map((talk, index) => html`<li class="row spread">
          <label for="question-speakers-${index}" dir="auto">${talk.title}</label>
          ${namesInput(`question-speakers-${index}`, '', text.settle.speakersOf(talk.title), talk, 'speakers', namesById(problem.people))}
        </li>`)}
    </ul>
    ${done(key, text.settle.rightSo)}
  `,
  people: ({ key, about }) => sameQuestion(key, about, 'merge'),
  rooms: ({ key, about }) => sameQuestion(key, about, 'mergeRooms'),
  note: ({ key }) => done(key),
};

/** Files are read again, since their times depend on it; what is settled stays. */
export const changeZone = (draft) => (timeZone) => {
  if (draft.sources.some((one) => one.kind !== PROBLEM)) {
    readWith({ timeZone });
  } else {
    settle({ kind: 'basics', fields: { timeZone } });
  }
};

function lengths(key, about, problem) {
  const words = text.settle;
  const grid = problem.gridMinutes || 5;
  const ids = new Set(about.map((talk) => talk.id));
  const talks = [...(problem.talks || []), ...(problem.coordinationSessions || [])].filter((talk) => ids.has(talk.id));
  const set = (talk, minutes) => settle({ kind: 'talk', id: talk.id, fields: { minutes } });
  const setAll = (event) => {
    event.preventDefault();
    const minutes = Number(new FormData(event.target).get('minutes'));
    talks.forEach((talk) => set(talk, minutes));
    finish(key);
  };
  return html`
    <form class="row" @submit=${setAll}>
      <label class="row">${words.allTake}
        <input class="input minutes" name="minutes" type="number" min=${grid} step=${grid} required value=${talks[0]?.minutes ?? 30} />
      </label>
      <button class="button">${words.take}</button>
    </form>
    <ul class="plain-list length-list">
      ${talks.map((talk, index) => {
        const id = `question-length-${index}`;
        return html`<li class="row spread">
          <label for=${id} dir="auto">${talk.title}</label>
          ${minutesInput({ id, describedBy: nothing, invalid: nothing }, words.minutesOf(talk.title), talk.minutes, grid, (minutes) => set(talk, minutes))}
        </li>`;
      })}
    </ul>
    ${done(key, text.settle.rightSo)}
  `;
}

function sameQuestion(key, [one, other], kind) {
  const merge = (gone, kept) => () => {
    settle({ kind, id: gone.id, into: kept.id });
    finish(key);
  };
  return html`<div class="row">
    <button type="button" class="button" @click=${merge(other, one)}><span dir="auto">${text.settle.keep(one.name)}</span></button>
    <button type="button" class="button" @click=${merge(one, other)}><span dir="auto">${text.settle.keep(other.name)}</span></button>
    <button type="button" class="button" @click=${() => finish(key)}>${text.settle.different}</button>
  </div>`;
}
