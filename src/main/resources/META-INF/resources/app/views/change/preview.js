import { html, nothing } from 'lit';
import { applyChange } from '../../actions/change.js';
import { costBadge } from '../../components/cost-badge.js';
import { placeWords } from '../../components/place-words.js';
import { ruleChanges } from '../../components/rule-changes.js';
import { costBetween } from '../../format.js';
import { text } from '../../texts.en.js';

const MOST = 12;

/**
 * What a change would do, in words, and whether to make it.
 *
 * @param {{words: string, answer: any}} preview
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {{busy: string, cancel: () => void}} options
 */
export function previewView({ words: what, answer }, model, { busy, cancel }) {
  const words = text.change.preview;
  const of = (severities, list) => list.filter((one) => severities.includes(one.severity)).map((one) => one.message);
  const broken = of(['HARD'], answer.gained);
  const worse = of(['SOFT'], answer.gained);
  const better = answer.lost.map((one) => one.message);
  const losing = answer.shifts.filter((one) => !one.after);
  const moving = answer.shifts.filter((one) => one.after);
  const lostPlace = (one) => words.lostPlace(one.title, placeWords(one.before, model));
  const moved = (one) =>
    words.fromTo(one.title, one.before ? placeWords(one.before, model) : words.waits, placeWords(one.after, model));
  const isHarmless = broken.length + losing.length + moving.length + worse.length === 0;
  return html`
    <section class="card stack preview" aria-labelledby="preview-title" tabindex="-1">
      <div class="row spread">
        <h2 id="preview-title">${words.title}</h2>
        ${costBadge(costBetween(answer.before, answer.score))}
      </div>
      <p dir="auto"><strong>${what.charAt(0).toUpperCase() + what.slice(1)}.</strong></p>
      ${isHarmless ? html`<p>${words.harmless}</p>` : nothing}
      ${listView(words.breaks, broken, 'bad')}
      ${listView(losing.length === 1 ? words.loses : words.losesMany, losing.map(lostPlace), 'warn')}
      ${listView(words.moves, moving.map(moved))} ${listView(words.worse, worse)}
      ${better.length ? html`<details><summary>${words.better}</summary>${items(better)}</details>` : nothing}
      ${answer.rules.length
        ? html`<details><summary>${words.rules}</summary>${ruleChanges(answer.rules)}</details>`
        : nothing}
      <div class="row">
        <button class="button main" ?disabled=${Boolean(busy)} @click=${() => applyChange(true)}>${words.repair}</button>
        <button class="button" ?disabled=${Boolean(busy)} @click=${() => applyChange(false)}>${words.apply}</button>
        <button class="button quiet" ?disabled=${Boolean(busy)} @click=${cancel}>${words.cancel}</button>
      </div>
      <p class="soft">${words.repairHint}</p>
    </section>
  `;
}

const listView = (title, lines, kind = '') =>
  lines.length === 0
    ? nothing
    : html`<div class=${kind ? `notice ${kind}` : 'stack-s'}>
        <div class="stack-s">
          <h3>${title}</h3>
          ${items(lines)}
        </div>
      </div>`;

const items = (lines) => html`<ul>
  ${lines.slice(0, MOST).map((line) => html`<li dir="auto">${line}</li>`)}
  ${lines.length > MOST ? html`<li>${text.change.preview.more(lines.length - MOST)}</li>` : nothing}
</ul>`;
