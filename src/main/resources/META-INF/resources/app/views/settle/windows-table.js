import { html, nothing } from 'lit';
import { settle } from '../../actions/draft.js';
import { icon } from '../../components/icons.js';
import { nextWindow, slotFields } from '../../model/draft-edits.js';
import { text } from '../../texts.en.js';
import { complaint, described } from './cell.js';

const PAUSES = [0, 10, 15, 20, 30, 45, 60, 90];

/** Fields of a window that have a control, by which mistakes find it. */
export const WINDOW_FIELDS = ['room', 'track', 'start', 'end', 'breaks'];

/**
 * When and where there is time: a row a window, in the conference's own time.
 *
 * @param {any} problem @param {import('../../actions/draft.js').Draft} draft
 * @param {Map<number, any>} [errors] by row
 */
export function windowsTable(problem, draft, errors = new Map()) {
  const slots = Array.isArray(problem?.timeSlots) ? problem.timeSlots : [];
  const tracks = Array.isArray(problem?.tracks) ? problem.tracks : [];
  return html`
    <div class="stack-s">
      ${slots.length === 0 ? html`<p class="soft">${text.settle.noWindows}</p>` : nothing}
      <datalist id="rooms">
        ${(problem?.rooms || []).map((room) => html`<option value=${room?.name ?? ''}></option>`)}
      </datalist>
      <ul class="plain-list stack-s">
        ${slots.map((slot, index) => windowRow(shownFields(problem, slot, draft), slot.id, index, tracks, errors.get(index)))}
      </ul>
      <div>
        <button type="button" class="button" @click=${() => addWindow(problem)}>
          ${icon('plus')}${text.settle.addWindow}
        </button>
      </div>
    </div>
  `;
}

/** What was typed, even where it is no time yet. */
function shownFields(problem, slot, draft) {
  const typed = draft.edits.find((edit) => edit.kind === 'slot' && edit.id === slot.id)?.fields;
  return { ...slotFields(problem, slot), ...typed };
}

function windowRow(fields, id, index, tracks, row) {
  const words = text.settle;
  const change = (name) => (event) =>
    settle({ kind: 'slot', id, fields: { ...picked(fields), [name]: event.target.value } });
  const input = (name, type, error = '') =>
    html`<label class="window-part ${name}">
      <span class="label">${words[name]}</span>
      ${described(
        `window-${index}-${name}`,
        error,
        ({ id: own, describedBy, invalid }) => html`<input
          class="input"
          type=${type}
          id=${own}
          list=${name === 'room' ? 'rooms' : nothing}
          aria-label=${words.of(words[name], index + 1)}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${fields[name] ?? ''}
          @change=${change(name)}
        />`,
      )}
    </label>`;
  const error = row?.fields || {};
  const pauses = PAUSES.includes(fields.pause) ? PAUSES : [...PAUSES, fields.pause].sort((a, b) => a - b);
  return html`
    <li class="window-row">
      ${input('room', 'text', error.room)} ${input('day', 'date', error.start)} ${input('from', 'time')}
      ${input('to', 'time', error.end)}
      <label class="window-part pause">
        <span class="label">${words.pause}</span>
        ${described(
          `window-${index}-pause`,
          error.breaks || '',
          ({ id: own, describedBy, invalid }) => html`<select
            class="input"
            id=${own}
            aria-label=${words.of(words.pause, index + 1)}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            @change=${(event) =>
              settle({ kind: 'slot', id, fields: { ...picked(fields), pause: Number(event.target.value) } })}
          >
            ${pauses.map(
              (pause) =>
                html`<option value=${pause} ?selected=${pause === fields.pause}>
                  ${pause ? words.minutes(pause) : words.noPause}
                </option>`,
            )}
          </select>`,
        )}
      </label>
      ${tracks.length ? trackSelect(fields, index, tracks, change('track'), error.track) : nothing}
      <button
        type="button"
        class="button quiet icon"
        aria-label=${words.removeWindow(index + 1)}
        title=${words.removeWindow(index + 1)}
        @click=${() => settle({ kind: 'removeSlot', id })}
      >
        ${icon('close')}
      </button>
      ${Object.entries({ room: error.room, day: error.start, to: error.end, pause: error.breaks, track: error.track })
        .filter(([, detail]) => detail)
        .map(([name, detail]) => html`<div class="wide">${complaint(`window-${index}-${name}`, detail)}</div>`)}
      ${row?.rest.length ? html`<ul class="cell-error wide">${row.rest.map((detail) => html`<li>${detail}</li>`)}</ul>` : nothing}
    </li>
  `;
}

const trackSelect = (fields, index, tracks, change, error) => html`
  <label class="window-part track">
    <span class="label">${text.settle.track}</span>
    ${described(
      `window-${index}-track`,
      error || '',
      ({ id, describedBy, invalid }) => html`<select
        class="input"
        id=${id}
        aria-label=${text.settle.of(text.settle.track, index + 1)}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${change}
      >
        <option value="" ?selected=${!fields.track}>${text.settle.anyTrack}</option>
        ${tracks.map(
          (track) => html`<option value=${track?.id} ?selected=${track?.id === fields.track}>${track?.name}</option>`,
        )}
      </select>`,
    )}
  </label>
`;

/** All but the break, which is only said by who changes it. */
const picked = ({ room, track, day, from, to }) => ({ room, track, day, from, to });

const addWindow = (problem) => settle(nextWindow(problem, text.settle.mainRoom));
