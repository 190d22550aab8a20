import { html, nothing } from 'lit';
import { move } from '../../actions/move.js';
import { costBadge } from '../../components/cost-badge.js';
import { openDialog } from '../../components/pl-dialog.js';
import { getState, subscribe } from '../../state.js';
import { text } from '../../texts.en.js';
import { settingsOf } from './derived.js';
import { placeWords } from './place-words.js';
import { hereOf } from './pointer-moves.js';

const KINDS = { places: ['PLACE', 'WAITLIST'], swaps: ['SWAP'], lengths: ['LENGTH'] };
const TITLES = { places: 'moveTo', swaps: 'swapWith', lengths: 'length' };
const MOST = 60;

/**
 * All places of a session as a list, so that nobody has to drag. It uses the same machine.
 *
 * @param {import('../../model/agenda-model.js').Session} session
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {'places'|'swaps'|'lengths'} kind
 */
export async function openMoveMenu(session, model, kind) {
  const words = text.agenda.menu;
  let sought = '';
  move({
    type: 'pick',
    session: session.id,
    how: 'menu',
    what: kind === 'lengths' ? 'resize' : 'move',
    here: hereOf(session.id),
  });
  const dialog = openDialog({
    title: `${words[TITLES[kind]].replace(/ …$/, '')}: ${session.title}`,
    draw: (close) => {
      const { targets, failure } = getState().move;
      const { zone } = settingsOf(getState());
      const name = (target) =>
        kind === 'lengths' ? text.agenda.minutes(target.minutes) : kind === 'swaps'
          ? `${model.sessions.get(target.other)?.title} · ${placeWords({ ...target, kind: 'PLACE' }, model, zone)}`
          : placeWords(target, model, zone);
      const fitting = (targets || [])
        .filter((target) => KINDS[kind].includes(target.kind))
        .map((target) => ({ target, name: name(target) }))
        .filter((one) => one.name.toLowerCase().includes(sought));
      return html`
        ${kind === 'lengths'
          ? nothing
          : html`<label class="field">
              <span class="label">${words.search}</span>
              <input type="search" autofocus @input=${(event) => { sought = event.target.value.trim().toLowerCase(); dialog.show(); }} />
            </label>`}
        ${failure ? html`<p class="notice bad">${text.agenda.costsFailed(failure)}</p>` : nothing}
        ${targets || failure ? nothing : html`<p class="row" role="status"><span class="spinner"></span>${text.agenda.costsComing}</p>`}
        ${targets && fitting.length === 0 ? html`<p class="soft">${words.none}</p>` : nothing}
        <ul class="place-list plain-list">
          ${fitting.slice(0, MOST).map(
            ({ target, name: place }) => html`
              <li>
                <button class="place ${target.suits ? '' : 'foreign'}" @click=${() => close(target)}>
                  <span class="place-name" dir="auto">${place}</span>${costBadge(target.cost)}
                  <small class="soft" dir="auto">${target.words}</small>
                </button>
              </li>
            `,
          )}
        </ul>
      `;
    },
  });
  const stop = subscribe(dialog.show);
  const target = await dialog.closed;
  stop();
  move(target ? { type: 'dropAt', target } : { type: 'cancel' });
}
