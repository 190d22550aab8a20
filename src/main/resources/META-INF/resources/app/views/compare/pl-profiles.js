import { html, nothing } from 'lit';
import { SEEDS, compareProfiles, readProfiles, searchWith, stopComparing } from '../../actions/compare.js';
import { choice } from '../../components/field.js';
import { PlElement } from '../../components/pl-element.js';
import { updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { measuresTable } from './measures.js';
import { medians } from './medians.js';
import './pl-pareto.js';

const SECONDS = [3, 10, 30];

/** What profiles make of the problem, in natural units. */
class PlProfiles extends PlElement {
  connectedCallback() {
    super.connectedCallback();
    readProfiles();
  }

  get #chosen() {
    const { config, views } = this.state;
    const profiles = views.lab?.profiles || [];
    const own = config?.model?.profile || profiles[0]?.name || '';
    const other = profiles.find((one) => one.name !== own)?.name || '';
    return { first: own, second: other, seconds: SECONDS[0], ...views.lab?.chosen };
  }

  render() {
    const { views, route } = this.state;
    const { profiles, failure, running, stopped, failed, results, slug } = views.lab || {};
    const words = text.compare.profiles;
    return html`
      <div class="stack">
        <p class="soft">${words.intro}</p>
        ${failure ? html`<div class="notice bad" role="alert">${failure.message}</div>` : nothing}
        ${profiles ? this.#form(profiles, Boolean(running)) : nothing}
        ${running ? this.#progress(running) : nothing}
        ${!running && (stopped || failed)
          ? html`<p class="notice warn" role="status">${stopped ? words.stopped : words.failed}</p>`
          : nothing}
        ${results && !running && slug === route.slug ? this.#results(results, profiles) : nothing}
      </div>
    `;
  }

  #form(profiles, busy) {
    const words = text.compare.profiles;
    const chosen = this.#chosen;
    const set = (name) => (value) =>
      updateView('lab', { chosen: { ...chosen, [name]: name === 'seconds' ? Number(value) : value } });
    const options = profiles.map((one) => ({ value: one.name, label: one.title }));
    const about = (name) => profiles.find((one) => one.name === name)?.description;
    const isSame = chosen.first === chosen.second;
    const run = (names) => () => compareProfiles(names, chosen.seconds);
    return html`
      <form class="card stack" @submit=${(event) => event.preventDefault()}>
        <div class="change-fields">
          ${choice({ id: 'profile-first', label: words.first, value: chosen.first, options, change: set('first'), hint: about(chosen.first) })}
          ${choice({ id: 'profile-second', label: words.second, value: chosen.second, options, change: set('second'), hint: isSame ? words.sameProfiles : about(chosen.second) })}
          ${choice({
            id: 'profile-seconds',
            label: words.seconds,
            value: String(chosen.seconds),
            options: SECONDS.map((seconds) => ({ value: String(seconds), label: words.option(seconds) })),
            change: set('seconds'),
            hint: words.note(2 * SEEDS, 2 * SEEDS * chosen.seconds),
          })}
        </div>
        <div class="row">
          <button class="button main" ?disabled=${busy || isSame} @click=${run([chosen.first, chosen.second])}>${words.run}</button>
          <button class="button" ?disabled=${busy} @click=${run(profiles.map((one) => one.name))}>${words.runAll}</button>
        </div>
      </form>
    `;
  }

  #progress({ finished, all }) {
    const words = text.compare.profiles;
    return html`
      <div class="card stack-s">
        <label class="stack-s">
          <span role="status">${all ? words.progress(finished, all) : words.waiting}</span>
          <progress max=${all || 1} .value=${finished}></progress>
        </label>
        <div><button class="button" @click=${stopComparing}>${words.stop}</button></div>
      </div>
    `;
  }

  #results(results, profiles) {
    const words = text.compare.profiles;
    const names = results.variants.map((one) => one.name);
    const shown = [this.#chosen.first, this.#chosen.second].filter((name) => names.includes(name));
    const pair = shown.length === 2 && shown[0] !== shown[1] ? shown : names.slice(0, 2);
    const title = (name) => profiles?.find((one) => one.name === name)?.title || name;
    const of = medians(results);
    const measures = results.units
      .map((unit) => ({ ...unit, a: of(pair[0], unit.id), b: of(pair[1], unit.id) }))
      .filter((one) => one.a !== 0 || one.b !== 0);
    const isSame = measures.every((one) => one.a === one.b);
    return html`
      <section class="stack-s">
        <h2>${words.result}</h2>
        <p class="soft">${words.resultNote(SEEDS)}</p>
        ${isSame ? html`<p class="notice">${words.allSame}</p>` : nothing}
        ${measuresTable({ caption: words.result, names: /** @type {any} */ (pair.map(title)), measures })}
        <div class="row">
          ${pair.map((name) => html`<button class="button" @click=${() => searchWith(name)}>${words.take(title(name))}</button>`)}
          <span class="soft">${words.takeHint}</span>
        </div>
      </section>
      <pl-pareto .results=${results} .titleOf=${title}></pl-pareto>
    `;
  }
}

customElements.define('pl-profiles', PlProfiles);
