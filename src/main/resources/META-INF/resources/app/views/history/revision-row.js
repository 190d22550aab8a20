import { html, nothing } from 'lit';
import { restore, revert } from '../../actions/history.js';
import { costBadge } from '../../components/cost-badge.js';
import { ask } from '../../components/pl-dialog.js';
import { problemNotice } from '../../components/problem-notice.js';
import { costBetween, dayAndClock } from '../../format.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';

/** A summary longer than this is folded. */
const LONG = 240;

/** One revision: what it changed, who did, and what can be done about it. */
export function revisionRow(revision, before, view, state) {
  const words = text.history;
  const { number, kind, who, when, summary } = revision;
  const { refusal } = view;
  return html`
    <li class="revision ${number === state.agenda.head ? 'is-head' : ''}">
      <div class="revision-mark" aria-hidden="true"></div>
      <div class="revision-body stack-s">
        <div class="row">
          <strong>${words.revision(number)}</strong>
          <span class="badge">${words.kinds[kind] || kind}</span>
          ${marks(number, view, state)}
          ${before ? costBadge(costBetween(before.score, revision.score)) : nothing}
        </div>
        <span class="soft"><time datetime=${when}>${dayAndClock(when)}</time>${who && who !== 'local' ? html` · <span dir="auto">${who}</span>` : nothing}</span>
        ${summaryOf(summary)}
        ${refusal?.number === number ? problemNotice(refusal.failure, words.cannot) : nothing}
        ${refusal?.number === number ? html`<p class="soft">${words.cannotWhy}</p>` : nothing}
        ${actions(number, kind, state)}
      </div>
    </li>
  `;
}

function summaryOf(summary) {
  if (summary.length <= LONG) {
    return html`<p dir="auto">${summary}</p>`;
  }
  return html`
    <details class="summary-fold">
      <summary><span dir="auto">${summary.slice(0, LONG).replace(/\s+\S*$/, '')} …</span> <span class="link">${text.history.summaryMore}</span></summary>
      <p dir="auto">${summary}</p>
    </details>
  `;
}

/** What this revision is now: the head, public, or next to be undone. */
function marks(number, { published = [] }, { agenda, done, undone }) {
  const words = text.history;
  return html`
    ${number === agenda.head ? html`<span class="badge head">${words.head}</span>` : nothing}
    ${number === agenda.published
      ? html`<span class="badge better">${words.isPublic}</span>`
      : published.includes(number)
        ? html`<span class="badge">${words.wasPublic}</span>`
        : nothing}
    ${number === done.at(-1) ? html`<span class="badge">↶ ${words.undoNext}</span>` : nothing}
    ${number === undone.at(-1) ? html`<span class="badge">↷ ${words.redoNext}</span>` : nothing}
  `;
}

/** @param {number} number @param {string} kind @param {Readonly<import('../../state.js').State>} state */
export function actions(number, kind, state) {
  const words = text.history;
  const { slug } = state.route;
  const isHead = number === state.agenda.head;
  const isBusy = state.pending.length > 0;
  const isOpen = state.route.part === String(number);
  const onRestore = async () => {
    const later = state.agenda.head - number;
    if (await ask({ title: words.restoreSure(number), words: words.restoreExplained(later), yes: words.restore })) {
      restore(number);
    }
  };
  return html`
    <div class="row revision-actions">
      ${isOpen
        ? nothing
        : html`<a class="button quiet" href=${address(slug, 'history', String(number))} aria-label=${words.lookNamed(number)}>${words.look}</a>`}
      ${isHead
        ? nothing
        : html`<a class="button quiet" href=${address(slug, 'compare', String(number))} aria-label=${words.compareNamed(number)}>${words.compare}</a>`}
      ${kind === 'CREATED'
        ? nothing
        : html`<button type="button" class="button quiet" ?disabled=${isBusy} aria-label=${words.revertNamed(number)} @click=${() => revert(number)}>${words.revert}</button>`}
      ${isHead
        ? nothing
        : html`<button type="button" class="button quiet" ?disabled=${isBusy} aria-label=${words.restoreNamed(number)} @click=${onRestore}>${words.restore}</button>`}
    </div>
  `;
}
