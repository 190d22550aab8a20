import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { readCatalogue } from '../../actions/catalogue.js';
import { findingsOf, readExplained } from '../../actions/explained.js';
import { choice } from '../../components/field.js';
import { PlElement } from '../../components/pl-element.js';
import { rightsOf } from '../../model/rights.js';
import { updateView } from '../../state.js';
import { text } from '../../texts.en.js';
import { currentModel } from '../agenda/derived.js';
import '../diagnosis/pl-diagnosis.js';
import { grouped, isAbout } from './grouped.js';
import { ruleView } from './rule-view.js';
import { scoreView } from './score-view.js';

/** What is not as it should be. With the part `why-not` of the address, why it cannot be. */
class PlFindings extends PlElement {
  connectedCallback() {
    super.connectedCallback();
    readCatalogue();
  }

  willUpdate() {
    const { head } = this.state;
    if (!head.modelOutput.findings && rightsOf(this.state).tracks.length > 0) {
      queueMicrotask(readExplained);
    }
  }

  render() {
    const { route, views } = this.state;
    if (route.part === 'why-not') {
      return html`<pl-diagnosis></pl-diagnosis>`;
    }
    const findings = findingsOf(this.state);
    const failure = views.explained?.failure;
    const isReader = !rightsOf(this.state).all && rightsOf(this.state).tracks.length === 0;
    return html`
      <div class="page stack">
        <h1>${text.findings.title}</h1>
        ${failure ? html`<div class="notice bad" role="alert">${failure.message}</div>` : nothing}
        ${findings
          ? this.#content(findings)
          : isReader
            ? html`<p class="notice">${text.findings.notForYou}</p>`
            : html`<p class="row soft" role="status"><span class="spinner"></span>${text.shell.loading}</p>`}
      </div>
    `;
  }

  #content(findings) {
    const { views } = this.state;
    const model = currentModel(this.state);
    const { track = '', person = '', open = {} } = views.findings || {};
    const shown = findings.filter((one) => isAbout(one, model, { track, person }));
    const words = text.findings;
    if (findings.length === 0) {
      return html`${scoreView(this.state)}<p>${words.none}</p>`;
    }
    return html`
      ${scoreView(this.state)}
      <p class="soft">${words.intro}</p>
      ${this.#filters(model, { track, person }, words.shown(shown.length, findings.length))}
      ${shown.length === 0 ? html`<p role="status">${words.noneShown}</p>` : nothing}
      ${repeat(
        grouped(shown),
        (group) => group.severity,
        (group) => html`
          <section class="stack-s" aria-labelledby="findings-${group.severity}">
            <div class="row spread">
              <h2 id="findings-${group.severity}">${words.severity[group.severity]}</h2>
              <span class="soft">${words.sums(group.count, group.cost)}</span>
            </div>
            <p class="soft">${words.severityHint[group.severity]}</p>
            ${repeat(
              group.rules,
              (rule) => rule.rule,
              (rule) =>
                ruleView(rule, group.severity, model, views.catalogue?.rules?.get(rule.rule), {
                  most: open[rule.rule] || 20,
                  more: () => updateView('findings', { open: { ...open, [rule.rule]: 10_000 } }),
                }),
            )}
          </section>
        `,
      )}
    `;
  }

  #filters(model, { track, person }, shown) {
    const words = text.findings;
    const byName = (a, b) => a.label.localeCompare(b.label);
    const options = (map, all) => [
      { value: '', label: all },
      ...[...map.values()].map(({ id, name }) => ({ value: id, label: name || id })).sort(byName),
    ];
    return html`
      <div class="filter-row" role="group" aria-label=${words.filters}>
        ${model.tracks.size > 1
          ? choice({
              id: 'findings-track',
              label: words.track,
              value: track,
              options: options(model.tracks, words.allTracks),
              change: (value) => updateView('findings', { track: value }),
            })
          : nothing}
        ${model.people.size
          ? choice({
              id: 'findings-person',
              label: words.person,
              value: person,
              options: options(model.people, words.everybody),
              change: (value) => updateView('findings', { person: value }),
            })
          : nothing}
        <span class="soft filter-count" role="status">${shown}</span>
      </div>
    `;
  }
}

customElements.define('pl-findings', PlFindings);
