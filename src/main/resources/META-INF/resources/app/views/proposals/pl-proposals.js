import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { closeProposal, isRunning, openProposal, readProposal, readProposals } from '../../actions/proposals.js';
import { PlElement } from '../../components/pl-element.js';
import { problemNotice } from '../../components/problem-notice.js';
import { costBadge } from '../../components/cost-badge.js';
import { costBetween, dayAndClock } from '../../format.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';
import { progressPanel } from './progress-panel.js';
import { proposalResult } from './proposal-result.js';
import { openSolveDrawer } from './solve-drawer.js';

/** Searches and what they propose: all of them, or one. */
class PlProposals extends PlElement {
  #part = null;
  #clock = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#part = null;
    readProposals();
    // A search that runs says by this how long it has been at it.
    this.#clock = setInterval(() => this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    closeProposal();
  }

  willUpdate() {
    const { route, views, agenda } = this.state;
    if (route.view !== 'proposals') {
      return;
    }
    const { proposal, readAt } = views.proposals || {};
    if (route.part !== this.#part) {
      this.#part = route.part;
      if (route.part) {
        openProposal(route.part);
      } else {
        closeProposal();
      }
    } else if (route.part && proposal && readAt !== agenda?.version && proposal.id === route.part && !this.reading) {
      // What it would change is told against the head as it is now.
      this.#read(() => readProposal(route.part));
    } else if (!route.part && !this.reading && isListOld(views)) {
      this.#read(readProposals);
    }
  }

  #read(what) {
    this.reading = true;
    what().finally(() => (this.reading = false));
  }

  render() {
    const view = this.state.views.proposals || {};
    const { part, slug } = this.state.route;
    return html`<div class="page stack proposals">${part ? one(view, this.state, slug) : list(view, this.state, slug)}</div>`;
  }
}

/** Whether somebody began a search that the list does not have. @param {Record<string, any>} views */
function isListOld({ proposals: view, searches = {} }) {
  const known = new Set((view?.list || []).map((one) => one.id));
  return Boolean(view?.list) && Object.values(searches).some((one) => one.status !== 'DROPPED' && isRunning(one.status) && !known.has(one.proposal));
}

const beginButton = () =>
  html`<button type="button" class="button main" @click=${() => openSolveDrawer()}>${text.proposals.begin}</button>`;

function list(view, state, slug) {
  const words = text.proposals;
  const searches = state.views.searches || {};
  return html`
    <div class="row spread"><h1>${words.title}</h1>${beginButton()}</div>
    <p class="soft">${words.intro}</p>
    ${view.listFailure ? problemNotice(view.listFailure) : nothing}
    ${!view.list && !view.listFailure ? loading() : nothing}
    ${view.list?.length === 0 ? html`<div class="card empty">${words.none}</div>` : nothing}
    <ul class="plain-list stack-s">
      ${repeat(
        (view.list || []).filter((proposal) => searches[proposal.id]?.status !== 'DROPPED'),
        (proposal) => proposal.id,
        (proposal) => listed(proposal, searches[proposal.id], state, slug),
      )}
    </ul>
  `;
}

function listed(proposal, news, state, slug) {
  const words = text.proposals;
  const status = news?.status || proposal.metadata.solverStatus;
  const score = news?.score || proposal.metadata.score;
  return html`<li>
    <a class="card proposal-card" href=${address(slug, 'proposals', proposal.id)}>
      <span class="row">
        <strong>${words.ways[proposal.way]}</strong>
        ${statusBadge(status)}
        ${score ? costBadge(costBetween(state.head.metadata.score, score)) : nothing}
      </span>
      <span class="soft">${words.from(proposal.revision)} · ${words.by(proposal.who, dayAndClock(proposal.when))}</span>
    </a>
  </li>`;
}

const statusBadge = (status) => html`<span class="badge ${status === 'SOLVING_FAILED' ? 'broken' : ''}">
  ${isRunning(status) ? html`<span class="spinner small"></span>` : nothing}${text.proposals.status[status]}
</span>`;

const loading = () => html`<p class="row" role="status"><span class="spinner"></span>${text.shell.loading}</p>`;

function one(view, state, slug) {
  const words = text.proposals;
  const { proposal, failure } = view;
  const head = html`<a class="back" href=${address(slug, 'proposals')}>← ${words.all}</a>`;
  if (failure) {
    return html`${head}${problemNotice(failure, failure.status === 404 ? words.result.none : undefined)}`;
  }
  if (!proposal) {
    return html`${head}<h1>${words.title}</h1>${loading()}`;
  }
  const status = proposal.metadata.solverStatus;
  return html`
    ${head}
    <div class="row"><h1>${words.ways[proposal.way]}</h1>${statusBadge(status)}</div>
    <p class="soft">${words.from(proposal.revision)} · ${words.by(proposal.who, dayAndClock(proposal.when))}</p>
    ${isRunning(status) ? progressPanel(view, state) : proposalResult(view, state)}
  `;
}

customElements.define('pl-proposals', PlProposals);
