import { html, nothing } from 'lit';
import { icon } from '../../components/icons.js';
import { ownZone } from '../../format.js';
import { updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { ZOOMS, currentMatches, currentModel, settingsOf } from './derived.js';

const choose = (changes) => updateView('agenda', changes);

/**
 * Filters, zones, columns and zoom.
 *
 * @param {Readonly<import('../../state.js').State>} state
 * @param {boolean} isList @param {boolean} isWhole whether long lists are there already
 */
export function toolbar(state, isList, isWhole) {
  const model = currentModel(state);
  const settings = settingsOf(state);
  return html`
    <div class="agenda-tools" role="group" aria-label=${text.agenda.filters.label}>
      ${filters(state, model, settings, isWhole)} ${zones(model, state.views.agenda?.zone || '', isWhole)}
      <span class="agenda-tools-end">
        ${isList ? nothing : columns(model, settings)} ${isList ? nothing : zoom(settings)} ${view(isList)}
        <button type="button" class="button main tools-solve" @click=${solve}>${text.shell.tabs.proposals}</button>
      </span>
    </div>
  `;
}

/** Asks how to search; loaded when it is first wanted. */
export const solve = () =>
  import('../proposals/solve-drawer.js').then(({ openSolveDrawer }) => openSolveDrawer());

const picker = (label, value, options, change) => html`
  <label class="picker">
    <span class="visually-hidden">${label}</span>
    <select title=${label} @change=${(event) => change(event.target.value)}>
      ${options.map(
        ([id, name]) => html`<option value=${id} ?selected=${String(id) === String(value)}>${name}</option>`,
      )}
    </select>
  </label>
`;

function filters(state, model, { filters }, isWhole) {
  const words = text.agenda.filters;
  const set = (name) => (value) => choose({ filters: { ...filters, [name]: value } });
  const all = (what, list) => [['', words.all[what]], ...list];
  const byName = (what, map) => all(what, [...map.values()].map((one) => [one.id, one.name || one.id]));
  const shown = (list, chosen) => (isWhole ? list : list.filter(([id]) => String(id) === chosen));
  const people = shown([...model.people.values()].map((one) => [one.id, one.name]), filters.person);
  const byLetters = people.length > 1 ? new Intl.Collator().compare : () => 0;
  people.sort(([, a], [, b]) => byLetters(a, b));
  const clusters = model.clusters.map((one, index) => [index, one.name || one.id]);
  const matches = currentMatches(state);
  return html`
    ${model.rooms.size > 1 ? picker(words.room, filters.room, byName('room', model.rooms), set('room')) : nothing}
    ${model.tracks.size > 1 ? picker(words.track, filters.track, byName('track', model.tracks), set('track')) : nothing}
    ${model.clusters.length > 1
      ? picker(words.cluster, filters.cluster, all('cluster', shown(clusters, filters.cluster)), set('cluster'))
      : nothing}
    ${model.people.size > 0
      ? picker(words.person, filters.person, all('person', people), set('person'))
      : nothing}
    ${matches
      ? html`<button class="button quiet" title=${words.clear} @click=${() => choose({ filters: undefined })}>
          <span class="badge">${words.matches(matches.size)}</span>${icon('close')}
          <span class="visually-hidden">${words.clear}</span>
        </button>`
      : nothing}
  `;
}

function zones(model, chosen, isWhole) {
  const words = text.agenda.zone;
  const inZone = new Map();
  for (const person of model.people.values()) {
    const isShown = isWhole || person.timeZone === chosen;
    if (isShown && person.timeZone && person.timeZone !== model.zone) {
      inZone.set(person.timeZone, [...(inZone.get(person.timeZone) || []), person.name]);
    }
  }
  const others = [...inZone].sort(([a], [b]) => (a < b ? -1 : 1));
  const options = [
    ['', words.conference(model.zone)],
    ...(isWhole || chosen === 'mine' ? [['mine', words.mine(ownZone())]] : []),
    ...others.map(([zone, names]) => [zone, words.of(zone, words.people(names.length, names[0]))]),
  ];
  return picker(words.label, chosen, options, (zone) => choose({ zone }));
}

/** Several answers of which one holds. */
const switches = (label, value, options, change) => html`
  <span class="switch" role="group" aria-label=${label}>
    ${options.map(
      ([id, name]) => html`
        <button aria-pressed=${id === value ? 'true' : 'false'} @click=${() => change(id)}>${name}</button>
      `,
    )}
  </span>
`;

function columns(model, { by }) {
  const words = text.agenda.columns;
  const options = [
    ['rooms', words.rooms],
    ['days', words.days],
    ...(model.tracks.size > 1 ? [['tracks', words.tracks]] : []),
  ];
  return switches(words.label, by, options, (chosen) => choose({ by: chosen }));
}

function zoom({ zoom: step }) {
  const words = text.agenda.zoom;
  const at = ZOOMS.indexOf(step);
  const button = (way, name, label) => html`
    <button class="button quiet icon" aria-label=${label} title=${label} ?disabled=${!ZOOMS[at + way]}
      @click=${() => choose({ zoom: ZOOMS[at + way] })}>${icon(name)}</button>
  `;
  return html`
    <span class="row zoom" role="group" aria-label=${words.label}>
      ${button(1, 'minus', words.out)}<span class="zoom-step" role="status">${words.step(step)}</span>${button(-1, 'plus', words.in)}
    </span>
  `;
}

const view = (isList) =>
  switches(
    text.agenda.as.label,
    isList ? 'list' : 'grid',
    [
      ['grid', text.agenda.as.grid],
      ['list', text.agenda.as.list],
    ],
    (as) => choose({ as }),
  );
