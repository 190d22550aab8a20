import { html, nothing } from 'lit';
import { settle } from '../../actions/draft.js';
import { icon } from '../../components/icons.js';
import { updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { cell, minutesInput, rowErrors } from './cell.js';

const MOST = 60;

export const TALK_FIELDS = ['title', 'speakers', 'clusters', 'minutes', 'minMinutes', 'track'];
export const PERSON_FIELDS = ['attendance', 'timeZone', 'name'];
export const GROUP_FIELDS = ['name'];
export const ROOM_FIELDS = ['name', 'capacity'];

const objects = (value) => (Array.isArray(value) ? value : []).map((one) => (one && typeof one === 'object' ? one : {}));
const ids = (value) => (Array.isArray(value) ? value : []);
const names = (value, known, between = ', ') => ids(value).map((id) => known.get(id) ?? String(id)).join(between);
/** Names by their ids. */
export const namesById = (value) => new Map(objects(value).map((one) => [one.id, one.name ?? one.id]));

/** A table of which a long one shows its beginning, and what is wrong. */
function longTable(key, caption, head, rows, errors, open, draw) {
  const isShown = (row, index) => open || index < MOST || errors?.has(index);
  const shown = rows.map((row, index) => ({ row, index })).filter(({ row, index }) => isShown(row, index));
  return html`
    <div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="table settle-table">
        <caption class="visually-hidden">${caption}</caption>
        <thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>
          ${shown.map(({ row, index }) => html`${draw(row, index, errors?.get(index))}${rowErrors(errors?.get(index), head.length)}`)}
        </tbody>
      </table>
    </div>
    ${shown.length < rows.length
      ? html`<div><button type="button" class="button" @click=${() => updateView('draft', { [key]: true })}>
          ${text.settle.showAll(rows.length)}
        </button></div>`
      : nothing}
  `;
}

/** @param {any} problem @param {string} section talks or coordinationSessions */
export function talksTable(problem, section, errors, draft) {
  const words = text.settle;
  const people = namesById(problem.people);
  const clusters = namesById(problem.clusters);
  const tracks = namesById(problem.tracks);
  const grid = problem.gridMinutes || 5;
  const hasTracks = tracks.size > 0;
  const head = [words.session, words.speakers, words.cluster, ...(hasTracks ? [words.track] : []), words.lasts, words.atLeast, ''];
  const key = `all-${section}`;
  return longTable(key, words.tables.talks(objects(problem[section]).length), head, objects(problem[section]), errors, draft[key], (talk, index, row) => {
    const id = `${section}-${index}`;
    const change = (name) => (value) => settle({ kind: 'talk', id: talk.id, fields: { [name]: value } });
    const fields = row?.fields || {};
    const title = String(talk.title ?? talk.id ?? '');
    return html`<tr>
      <th scope="row" class="settle-title">
        ${fields.title
          ? cell(`${id}-title`, fields.title, ({ id: own, describedBy, invalid }) => html`<input
              class="input" id=${own} aria-label=${words.session} aria-describedby=${describedBy} aria-invalid=${invalid}
              .value=${title} @change=${(event) => change('title')(event.target.value)} />`)
          : html`<span dir="auto">${title}</span>`}
      </th>
      <td data-label=${words.speakers}>${namesInput(`${id}-speakers`, fields.speakers, words.speakersOf(title), talk, 'speakers', people)}</td>
      <td data-label=${words.cluster}>${namesInput(`${id}-clusters`, fields.clusters, words.clustersOf(title), talk, 'clusters', clusters)}</td>
      ${hasTracks
        ? html`<td data-label=${words.track}>${cell(`${id}-track`, fields.track, (given) => html`<select class="input" id=${given.id}
            aria-label=${words.trackOf(title)} aria-describedby=${given.describedBy} aria-invalid=${given.invalid}
            @change=${(event) => change('track')(event.target.value || undefined)}>
            ${[['', words.anyTrack], ...(talk.track && !tracks.has(talk.track) ? [[talk.track, talk.track]] : []), ...tracks].map(
              ([value, label]) => html`<option value=${value} ?selected=${value === (talk.track ?? '')}>${label}</option>`)}
          </select>`)}</td>`
        : nothing}
      <td data-label=${words.lasts}>${cell(`${id}-minutes`, fields.minutes, (given) => minutesInput(given, words.minutesOf(title), talk.minutes, grid, change('minutes')))}</td>
      <td data-label=${words.atLeast}>${cell(`${id}-least`, fields.minMinutes, (given) => minutesInput(given, words.atLeastOf(title), talk.minMinutes, grid, change('minMinutes')))}</td>
      <td class="row-end">
        <button type="button" class="button quiet icon" aria-label=${words.removeTalk(title)} title=${words.removeTalk(title)}
          @click=${() => settle({ kind: 'removeTalk', id: talk.id })}>${icon('close')}</button>
      </td>
    </tr>`;
  });
}

/** Several names in one control, with semicolons between them. */
export const namesInput = (id, error, label, talk, list, known) => cell(id, error, (given) => html`<input class="input names" id=${given.id}
  aria-label=${label} aria-describedby=${given.describedBy} aria-invalid=${given.invalid} dir="auto" autocomplete="off"
  .value=${names(talk[list], known, '; ')}
  @change=${(event) => settle({ kind: 'names', list, id: talk.id, fields: { names: event.target.value.split(';').map((one) => one.trim()).filter(Boolean) } })} />`);

export function peopleTable(problem, errors, draft) {
  const words = text.settle;
  const sessions = [...objects(problem.talks), ...objects(problem.coordinationSessions)];
  const counts = new Map();
  sessions.forEach((talk) => ids(talk.speakers).forEach((id) => counts.set(id, (counts.get(id) || 0) + 1)));
  const head = [words.person, words.affiliation, words.joins, words.timeZone, words.sessions];
  return longTable('all-people', words.tables.people(objects(problem.people).length), head, objects(problem.people), errors, draft['all-people'], (person, index, row) => {
    const fields = row?.fields || {};
    const id = `people-${index}`;
    const change = (name) => (event) =>
      settle({ kind: 'person', id: person.id, fields: { [name]: event.target.value.trim() || undefined } });
    const name = String(person.name ?? person.id ?? '');
    return html`<tr>
      <th scope="row" class="settle-title" dir="auto">${name}${fields.name ? html`<span class="cell-error">${fields.name}</span>` : nothing}</th>
      <td data-label=${words.affiliation} dir="auto">${person.affiliation ?? ''}</td>
      <td data-label=${words.joins}>${cell(`${id}-attendance`, fields.attendance, (given) => html`<select class="input" id=${given.id}
          aria-label=${words.joinsOf(name)} aria-describedby=${given.describedBy} aria-invalid=${given.invalid} @change=${change('attendance')}>
          ${Object.entries(words.joinsIn).map(([value, label]) => html`<option value=${value} ?selected=${value === (person.attendance || 'UNKNOWN')}>${label}</option>`)}
        </select>`)}</td>
      <td data-label=${words.timeZone}>${person.attendance === 'REMOTE' || person.timeZone || fields.timeZone
        ? cell(`${id}-zone`, fields.timeZone, (given) => html`<input class="input" id=${given.id} list="zones" autocomplete="off"
            aria-label=${words.zoneOf(name)} aria-describedby=${given.describedBy} aria-invalid=${given.invalid}
            .value=${person.timeZone ?? ''} @change=${change('timeZone')} />`)
        : nothing}</td>
      <td class="numeric" data-label=${words.sessions}>${counts.get(person.id) || 0}</td>
    </tr>`;
  });
}

/** Clusters and tracks, of which each has a name and leads. */
export function groupsTable(problem, list, errors, draft) {
  const words = text.settle;
  const people = namesById(problem.people);
  const of = list === 'clusters' ? (talk, id) => ids(talk.clusters).includes(id) : (talk, id) => talk.track === id;
  const sessions = [...objects(problem.talks), ...objects(problem.coordinationSessions)];
  const kind = list === 'clusters' ? words.isCluster : words.isTrack;
  const head = [`${kind[0].toUpperCase()}${kind.slice(1)}`, words.leads, words.sessions];
  return longTable(`all-${list}`, kind, head, objects(problem[list]), errors, draft[`all-${list}`], (group, index, row) => html`<tr>
    <th scope="row">${cell(`${list}-${index}-name`, row?.fields.name, (given) => html`<input class="input" id=${given.id}
      aria-label=${words.nameOf(group.name ?? group.id)} aria-describedby=${given.describedBy} aria-invalid=${given.invalid}
      .value=${group.name ?? ''} @change=${(event) => settle({ kind: 'group', list, id: group.id, fields: { name: event.target.value } })} />`)}</th>
    <td data-label=${words.leads} dir="auto">${names(group.leads, people)}</td>
    <td class="numeric" data-label=${words.sessions}>${sessions.filter((talk) => of(talk, group.id)).length}</td>
  </tr>`);
}

export function roomsTable(problem, errors, draft) {
  const words = text.settle;
  const slots = objects(problem.timeSlots);
  const change = (id, name, value) => settle({ kind: 'group', list: 'rooms', id, fields: { [name]: value } });
  return longTable('all-rooms', words.room, [words.room, words.capacity, words.windowsOf], objects(problem.rooms), errors, draft['all-rooms'], (room, index, row) => html`<tr>
    <th scope="row">${cell(`rooms-${index}-name`, row?.fields.name, (given) => html`<input class="input" id=${given.id}
      aria-label=${words.nameOf(room.name ?? room.id)} aria-describedby=${given.describedBy} aria-invalid=${given.invalid}
      .value=${room.name ?? ''} @change=${(event) => change(room.id, 'name', event.target.value)} />`)}</th>
    <td data-label=${words.capacity}>${cell(`rooms-${index}-capacity`, row?.fields.capacity, (given) =>
      minutesInput(given, words.capacityOf(room.name ?? room.id), room.capacity, 1, (value) => change(room.id, 'capacity', value)))}</td>
    <td class="numeric" data-label=${words.windowsOf}>${slots.filter((slot) => slot.room === room.id).length}</td>
  </tr>`);
}
