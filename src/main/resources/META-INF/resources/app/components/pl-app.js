import { html, nothing } from 'lit';
import { logOut } from '../actions/start.js';
import { redo, undo } from '../actions/changes.js';
import { AGENDA_VIEWS, address } from '../router.js';
import { getState, setTheme } from '../state.js';
import { text } from '../texts.en.js';
import { icon } from './icons.js';
import { PlElement } from './pl-element.js';
import './pl-clash.js';
import './pl-presence.js';
import './pl-toasts.js';

/** The views, each loaded when it is first shown. @type {Record<string, () => Promise<any>>} */
const VIEWS = {
  start: () => import('../views/start/pl-start.js'),
  new: () => import('../views/settle/pl-settle.js'),
  agenda: () => import('../views/agenda/pl-agenda.js'),
  findings: () => import('../views/findings/pl-findings.js'),
  proposals: () => import('../views/proposals/pl-proposals.js'),
  change: () => import('../views/change/pl-change.js'),
  history: () => import('../views/history/pl-history.js'),
  publish: () => import('../views/publish/pl-publish.js'),
  compare: () => import('../views/compare/pl-compare.js'),
  'log-in': () => import('../views/log-in/pl-log-in.js'),
};

const THEMES = ['auto', 'light', 'dark'];

/** The page: its head, its tabs, and one view at a time. */
class PlApp extends PlElement {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    this.shown = '';
    addEventListener('keydown', onShortcut);
  }

  willUpdate() {
    const { view } = this.state.route;
    VIEWS[view]().then(() => {
      if (this.state.route.view === view) {
        this.shown = view;
      }
    });
  }

  updated() {
    const { agenda, route } = this.state;
    const name = agenda ? agenda.name : '';
    const title = [name || text.shell.name, route.slug && text.shell.tabs[route.view]]
      .filter(Boolean)
      .join(' · ');
    if (document.title !== title) {
      document.title = title;
    }
  }

  render() {
    const { agenda, away, pending } = this.state;
    return html`
      <a class="button skip" href="#content" @click=${toContent}>${text.shell.skip}</a>
      <header class="shell-head">
        <div class="shell-bar">
          <a class="shell-brand" href=${address()} aria-label=${text.shell.start}>
            <img src="/favicon.svg" alt="" width="24" height="24" /><span>${text.shell.name}</span>
          </a>
          <div class="shell-name" dir="auto">${agenda ? agenda.name : nothing}</div>
          <div class="shell-tools"><pl-presence></pl-presence>${agenda ? this.#undoAndRedo() : nothing} ${this.#theme()} ${this.#door()}</div>
        </div>
        ${agenda ? this.#tabs(agenda) : nothing}
        ${away
          ? html`<div class="shell-away" role="alert">
              <span class="spinner"></span>
              <span>${text.shell.away} ${pending.length ? text.shell.waiting(pending.length) : nothing}</span>
            </div>`
          : nothing}
      </header>
      <main class="shell-main" id="content" tabindex="-1">${this.#content()}</main>
      <pl-clash></pl-clash>
      <pl-toasts></pl-toasts>
    `;
  }

  #undoAndRedo() {
    const { done, undone, pending } = this.state;
    const button = (name, run, isEmpty) => html`
      <button
        class="button quiet icon"
        aria-label=${text.shell[name]}
        title=${text.shell[name]}
        ?disabled=${isEmpty || pending.length > 0}
        @click=${run}
      >
        ${icon(name)}
      </button>
    `;
    return html`${button('undo', undo, done.length === 0)}${button('redo', redo, undone.length === 0)}`;
  }

  #theme() {
    const { theme } = this.state;
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    return html`
      <button
        class="button quiet icon"
        aria-label=${text.shell.theme[theme]}
        title=${text.shell.theme[theme]}
        @click=${() => setTheme(/** @type {any} */ (next))}
      >
        ${icon('theme')}
      </button>
    `;
  }

  #door() {
    const { who } = this.state;
    return who && !who.local
      ? html`<button class="button quiet" title=${who.holder} @click=${logOut}>${text.shell.logOut}</button>`
      : nothing;
  }

  #tabs(agenda) {
    const { route } = this.state;
    return html`
      <nav class="shell-tabs" aria-label=${text.shell.tabsOf(agenda.name)}>
        ${AGENDA_VIEWS.map(
          (view) => html`
            <a
              class="tab"
              href=${address(agenda.slug, view)}
              aria-current=${view === route.view ? 'page' : nothing}
              >${text.shell.tabs[view]}</a
            >
          `,
        )}
      </nav>
    `;
  }

  #content() {
    const { route, failure, loading, agenda } = this.state;
    if (failure) {
      return html`<div class="page">
        <div class="notice bad" role="alert">
          <div class="stack-s">
            <h1>${text.shell.failed}</h1>
            <p>${failure.message}</p>
          </div>
        </div>
      </div>`;
    }
    if (loading || this.shown !== route.view || (route.slug && !agenda)) {
      return html`<div class="page row" role="status"><span class="spinner"></span>${text.shell.loading}</div>`;
    }
    return content[route.view]();
  }
}

const content = {
  start: () => html`<pl-start></pl-start>`,
  new: () => html`<pl-settle></pl-settle>`,
  agenda: () => html`<pl-agenda></pl-agenda>`,
  findings: () => html`<pl-findings></pl-findings>`,
  proposals: () => html`<pl-proposals></pl-proposals>`,
  change: () => html`<pl-change></pl-change>`,
  history: () => html`<pl-history></pl-history>`,
  publish: () => html`<pl-publish></pl-publish>`,
  compare: () => html`<pl-compare></pl-compare>`,
  'log-in': () => html`<pl-log-in></pl-log-in>`,
};

function toContent(event) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** Ctrl-Z and Ctrl-Y, but where a text is being written. @param {KeyboardEvent} event */
function onShortcut(event) {
  const isWriting = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  if (!(event.ctrlKey || event.metaKey) || isWriting || getState().move.phase !== 'idle') {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === 'z' || key === 'y') {
    event.preventDefault();
    if (key === 'y' || event.shiftKey) {
      redo();
    } else {
      undo();
    }
  }
}

customElements.define('pl-app', PlApp);
