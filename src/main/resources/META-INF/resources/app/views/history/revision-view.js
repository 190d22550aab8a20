import { html, nothing } from 'lit';
import { problemNotice } from '../../components/problem-notice.js';
import { stillGrid } from '../../components/still-grid.js';
import { dayAndClock } from '../../format.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';
import { actions } from './revision-row.js';

/** One revision, to look at: the agenda as it was, and what changed since. */
export function revisionView(view, state) {
  const words = text.history;
  const { revision, failure } = view;
  const back = html`<a class="back" href=${address(state.route.slug, 'history')}>← ${words.all}</a>`;
  if (failure) {
    return html`${back}${problemNotice(failure)}`;
  }
  if (!revision) {
    return html`${back}<p class="row" role="status"><span class="spinner"></span>${words.loadingOne}</p>`;
  }
  const { number, kind, who, when, summary } = revision.metadata;
  const changes = revision.diff?.changes || [];
  const isHead = number === state.agenda.head;
  return html`
    ${back}
    <div class="row">
      <h1>${words.revision(number)}</h1>
      ${kind ? html`<span class="badge">${words.kinds[kind] || kind}</span>` : nothing}
      ${number === state.agenda.published ? html`<span class="badge better">${words.isPublic}</span>` : nothing}
      ${isHead ? html`<span class="badge head">${words.head}</span>` : nothing}
    </div>
    <p class="soft">${when ? dayAndClock(when) : nothing}${who && who !== 'local' ? html` · <span dir="auto">${who}</span>` : nothing}</p>
    <p dir="auto">${summary}</p>
    ${actions(number, kind, state)}
    ${isHead ? nothing : since(changes)}
    ${stillGrid(revision.problem, revision.modelOutput, { label: words.atThatTime(number) })}
  `;
}

const since = (changes) =>
  changes.length === 0
    ? html`<p class="soft">${text.history.sinceNothing}</p>`
    : html`<details class="card">
        <summary><strong>${text.history.since(changes.length)}</strong></summary>
        <ul>${changes.map((change) => html`<li dir="auto">${change.message}</li>`)}</ul>
      </details>`;
