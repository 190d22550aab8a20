import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { choose } from '../../actions/proposals.js';
import { scheduleAfter, stillGrid } from '../../components/still-grid.js';
import { clock, day } from '../../format.js';
import { text } from '../../texts.en.js';

/**
 * What moves: from where to where, each with a box.
 *
 * @param {any[]} changes of a diff @param {string[]} taken sessions that are chosen
 * @param {string[]} clashes sessions that changed since
 * @param {Readonly<import('../../state.js').State>} state
 * @param {unknown} picker of list or grid @param {boolean} isGrid
 */
export function movesList(changes, taken, clashes, state, picker, isGrid) {
  const words = text.proposals.result;
  const tracks = tracksOf(changes, state.problem);
  const isTaken = new Set(taken);
  const toggle = (session, isOn) => choose(isOn ? [...taken, session] : taken.filter((one) => one !== session));
  return html`
    <section class="stack-s" aria-labelledby="moves">
      <div class="row spread">
        <h2 id="moves">${words.moves(changes.length)}</h2>
        <span class="soft" role="status">${words.chosen(taken.length, changes.length)}</span>
      </div>
      <div class="row">
        <button type="button" class="button" @click=${() => choose(null)}>${words.chooseAll}</button>
        <button type="button" class="button" @click=${() => choose([])}>${words.chooseNone}</button>
        ${tracks.size > 1
          ? html`<select class="input track-choice" aria-label=${words.track} @change=${(event) => chooseTrack(event, tracks)}>
              <option value="">${words.track} …</option>
              ${[...tracks].map(([id, { name }]) => html`<option value=${id}>${words.onlyTrack(name)}</option>`)}
            </select>`
          : nothing}
        <span class="push">${picker}</span>
      </div>
      ${isGrid ? onGrid(changes.filter((change) => isTaken.has(change.session)), state) : nothing}
      <ul class="plain-list moves" ?hidden=${isGrid}>
        ${repeat(
          changes,
          (change) => change.session,
          (change) => move(change, isTaken.has(change.session), clashes.includes(change.session), toggle, state),
        )}
      </ul>
    </section>
  `;
}

/** The agenda as it would be, with ghosts of how it is. */
const onGrid = (changes, { problem, head }) => html`
  <p class="soft">${text.proposals.result.onGrid}</p>
  ${stillGrid(problem, scheduleAfter(head.modelOutput, changes), { label: text.proposals.result.onGrid, changes })}
`;

function chooseTrack(event, tracks) {
  const track = tracks.get(event.target.value);
  if (track) {
    choose(track.sessions);
  }
  event.target.value = '';
}

/** The changed sessions of each track. */
function tracksOf(changes, problem) {
  const names = new Map((problem?.tracks || []).map((track) => [track.id, track.name]));
  const talks = new Map(
    [...(problem?.talks || []), ...(problem?.coordinationSessions || [])].map((talk) => [talk.id, talk.track]),
  );
  const slots = new Map((problem?.timeSlots || []).map((slot) => [slot.id, slot.track]));
  const tracks = new Map();
  for (const { session, to, from } of changes) {
    // A break goes with the window that it is in.
    const id = talks.has(session) ? talks.get(session) : slots.get((to || from)?.timeSlot);
    if (id) {
      const one = tracks.get(id) || { name: names.get(id) || id, sessions: [] };
      one.sessions.push(session);
      tracks.set(id, one);
    }
  }
  return tracks;
}

function move(change, isOn, isClash, toggle, state) {
  const words = text.proposals.result;
  const from = place(change.from, state);
  const to = place(change.to, state);
  return html`<li>
    <label class="move">
      <input
        type="checkbox"
        .checked=${isOn}
        aria-label=${words.choose(change.title)}
        @change=${(event) => toggle(change.session, event.target.checked)}
      />
      <span class="move-title" dir="auto">${change.title}
        ${isClash ? html`<span class="badge worse">${words.clash}</span>` : nothing}
      </span>
      <span class="move-places">
        <span class="move-from">${from}</span>
        <span class="move-arrow" aria-hidden="true">→</span><span class="visually-hidden">${words.to}</span>
        <span class="move-to">${to}</span>
      </span>
    </label>
  </li>`;
}

/** Such as Wed 3 Nov 09:30–09:50, Salon A. */
function place(where, { problem, head }) {
  if (!where) {
    return text.proposals.result.waiting;
  }
  const zone = head.modelOutput.timeZone;
  const room = problem?.rooms?.find((one) => one.id === where.room)?.name || where.room;
  return html`<span class="when">${day(where.start, zone)} ${clock(where.start, zone)}–${clock(where.end, zone)}</span>
    <span class="where" dir="auto">${room}</span>`;
}
