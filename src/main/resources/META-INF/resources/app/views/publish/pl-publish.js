import { html, nothing } from 'lit';
import { publishHead, readPublish } from '../../actions/publish.js';
import { PlElement } from '../../components/pl-element.js';
import { ask } from '../../components/pl-dialog.js';
import { problemNotice } from '../../components/problem-notice.js';
import { toldList } from '../../components/told-list.js';
import { dayAndClock } from '../../format.js';
import { text } from '../../texts.en.js';
import { copyButton } from '../../components/copy-button.js';
import { addresses } from './addresses.js';
import { exportButtons } from './export-buttons.js';
import { peopleCalendars } from './people-calendars.js';

/** So many warnings of one kind are shown at once. */
const FEW = 4;

/** Warnings first, then the button, then where it is to be seen. */
class PlPublish extends PlElement {
  #version = 0;

  willUpdate() {
    const { route, agenda } = this.state;
    if (route.view === 'publish' && agenda && agenda.version !== this.#version) {
      this.#version = agenda.version;
      readPublish();
    }
  }

  render() {
    const { agenda, views } = this.state;
    const view = views.publish || {};
    const words = text.publish;
    const { trial } = view;
    return html`
      <div class="page stack publish">
        <h1>${words.title}</h1>
        ${view.failure ? problemNotice(view.failure) : nothing}
        ${view.note ? html`<div class="notice warn" role="alert">${view.note}</div>` : nothing}
        ${trial
          ? before(view, agenda)
          : view.failure
            ? nothing
            : html`<p class="row" role="status"><span class="spinner"></span>${words.checking}</p>`}
        ${agenda.published ? html`${addresses(agenda)}${peopleCalendars(view)}` : nothing}
        ${view.mail ? mail(view.mail, words.mail) : nothing}
        ${exportButtons(view, agenda)} ${past(view)} ${hooks(view)}
      </div>
    `;
  }
}

/** What publishing would do, and the button that does it. */
function before({ trial, busy }, agenda) {
  const words = text.publish;
  const isHard = trial.warnings.some((warning) => warning.kind === 'HARD_FINDING');
  const isSame = trial.warnings.some((warning) => warning.kind === 'NOTHING_CHANGED');
  const { changes, told } = trial.diff;
  const publish = async () => {
    if (!isHard || (await ask({ title: words.sure, words: words.sureWords, yes: words.sureYes, danger: true }))) {
      publishHead();
    }
  };
  const standing = !agenda.published ? words.never : isSame ? words.upToDate : words.behind(changes.length);
  const warnings = trial.warnings.filter((warning) => !['NOTHING_CHANGED', 'PEOPLE_TO_TELL'].includes(warning.kind));
  return html`
    <section class="card stack" aria-label=${words.before}>
      <p class="standing ${isSame ? 'good' : ''}">${standing}</p>
      ${warnings.length
        ? html`<ul class="plain-list stack-s">${[...byKind(warnings)].map(warned)}</ul>`
        : isSame
          ? nothing
          : html`<p class="soft">✓ ${words.clear}</p>`}
      ${isSame
        ? nothing
        : html`
            ${fold(
              agenda.published ? words.changes(changes.length) : words.first(changes.length),
              html`<ul>${changes.map((change) => html`<li dir="auto">${change.message}</li>`)}</ul>`,
            )}
            ${told.length ? fold(words.told(told.length), toldList(told)) : nothing}
            <div>
              <button type="button" class="button main" ?disabled=${busy} @click=${publish}>
                ${busy ? html`<span class="spinner"></span>${words.busy}` : agenda.published ? words.again : words.button}
              </button>
            </div>
          `}
    </section>
  `;
}

function byKind(warnings) {
  const groups = new Map();
  warnings.forEach((one) => groups.set(one.kind, [...(groups.get(one.kind) || []), one]));
  return groups;
}

/** Warnings of one kind; many are folded. */
function warned([kind, list]) {
  const words = text.publish;
  const messages = (some) => html`<ul class="plain-list stack-s">${some.map((one) => html`<li dir="auto">${one.message}</li>`)}</ul>`;
  return html`<li class="notice ${kind === 'HARD_FINDING' ? 'bad' : 'warn'}">
    <div class="stack-s">
      <strong>${words.kinds[kind] || kind}${list.length > 1 ? ` (${list.length})` : nothing}</strong>
      ${messages(list.slice(0, FEW))}
      ${list.length > FEW ? fold(words.moreWarnings(list.length - FEW), messages(list.slice(FEW))) : nothing}
    </div>
  </li>`;
}

const fold = (title, content) => html`<details><summary><strong>${title}</strong></summary>${content}</details>`;

const mail = (content, title) => html`
  <section class="card stack-s" aria-labelledby="mail">
    <div class="row spread">
      <h2 id="mail">${title}</h2>
      ${copyButton(content, text.publish.mailName)}
    </div>
    <p class="soft">${text.publish.mailHint}</p>
    <pre class="mail" tabindex="0" role="region" aria-label=${title} dir="auto">${content}</pre>
  </section>
`;

const past = ({ past: list = [] }) =>
  list.length === 0
    ? nothing
    : html`<section class="card stack-s" aria-labelledby="past">
        <h2 id="past">${text.publish.past}</h2>
        <ul class="plain-list lines">
          ${list.map(
            (one) => html`<li class="row spread">
              <span>${text.publish.publication(one.number, one.revision)}</span>
              <span class="soft">${dayAndClock(one.when)}${one.who !== 'local' ? html` · <span dir="auto">${one.who}</span>` : nothing}</span>
            </li>`,
          )}
        </ul>
      </section>`;

const hooks = ({ hooks: list = [] }) =>
  list.length === 0
    ? nothing
    : html`<section class="card stack-s" aria-labelledby="hooks">
        <h2 id="hooks">${text.publish.hooks}</h2>
        <ul class="plain-list lines">
          ${list.map((hook) => html`<li><span dir="auto">${hook.url}</span> <small class="soft">${text.publish.hookEvents(hook.events || [])}</small></li>`)}
        </ul>
      </section>`;

customElements.define('pl-publish', PlPublish);
