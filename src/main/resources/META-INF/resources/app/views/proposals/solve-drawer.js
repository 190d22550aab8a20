import { html, nothing } from 'lit';
import { beginSearch, readWeights } from '../../actions/proposals.js';
import { choice } from '../../components/field.js';
import { openDialog } from '../../components/pl-dialog.js';
import { problemNotice } from '../../components/problem-notice.js';
import { getState } from '../../state.js';
import { text } from '../../texts.en.js';
import { rulesForm } from './rules-form.js';

/** Asks how long and by which weights to search, then begins. May be opened from every view of an agenda. */
export async function openSolveDrawer() {
  const { config, agenda } = getState();
  const wanted = {
    limit: 'PT30S',
    near: agenda.published !== null,
    profile: config?.model?.profile || 'balanced',
    rules: { ...config?.model?.rules },
    find: '',
    busy: false,
    failure: null,
  };
  let dialog;
  const change = (changes) => {
    Object.assign(wanted, changes);
    dialog.show();
  };
  dialog = openDialog({
    title: text.proposals.drawer.title,
    wide: true,
    draw: (close) => drawer(wanted, change, close),
  });
  try {
    await readWeights();
    dialog.show();
  } catch (failure) {
    change({ failure });
  }
}

function drawer(wanted, change, close) {
  const words = text.proposals.drawer;
  const { rules, profiles } = getState().views.proposals || {};
  const start = async (event) => {
    event.preventDefault();
    change({ busy: true, failure: null });
    try {
      await beginSearch(request(wanted));
      close();
    } catch (failure) {
      change({ busy: false, failure });
    }
  };
  const profile = profiles?.find((one) => one.name === wanted.profile);
  return html`
    <form class="stack" @submit=${start}>
      ${wanted.failure ? problemNotice(wanted.failure) : nothing}
      <div class="solve-fields">
        ${choice({
          id: 'solve-limit',
          label: words.time,
          hint: words.timeHint,
          value: wanted.limit,
          options: Object.entries(words.times).map(([value, label]) => ({ value, label })),
          change: (limit) => change({ limit }),
        })}
        ${profiles
          ? choice({
              id: 'solve-profile',
              label: words.profile,
              hint: profile?.description,
              value: wanted.profile,
              options: profiles.map(({ name, title }) => ({ value: name, label: title })),
              change: (name) => change({ profile: name }),
            })
          : html`<p class="row" role="status"><span class="spinner"></span>${text.shell.loading}</p>`}
      </div>
      <div>
        <label class="check">
          <input type="checkbox" .checked=${wanted.near} @change=${(event) => change({ near: event.target.checked })} />
          <span>${words.near}</span>
        </label>
        <p class="soft">${words.nearHint}</p>
      </div>
      ${rules && profile ? rulesForm(rules, profile, wanted, change) : nothing}
      <div class="actions solve-actions">
        <button type="button" class="button" @click=${() => close()}>${text.shell.cancel}</button>
        <button class="button main" ?disabled=${wanted.busy}>${wanted.busy ? words.starting : words.start}</button>
      </div>
    </form>
  `;
}

/** As `POST …/proposals` takes it. */
/** @returns {{way: 'SOLVE'|'REPLAN', config: any}} */
function request({ limit, near, profile, rules }) {
  return {
    way: near ? 'REPLAN' : 'SOLVE',
    config: { run: { termination: { spentLimit: limit } }, model: { profile, rules } },
  };
}
