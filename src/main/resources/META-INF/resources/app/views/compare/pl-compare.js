import { html, nothing } from 'lit';
import { compareRevisions } from '../../actions/compare.js';
import { PlElement } from '../../components/pl-element.js';
import { rightsOf } from '../../model/rights.js';
import { address } from '../../router.js';
import { text } from '../../texts.en.js';
import './pl-profiles.js';
import { revisionsView } from './revisions-view.js';

/** Two revisions, or two profiles, side by side. */
class PlCompare extends PlElement {
  #head = 0;

  willUpdate() {
    const { agenda, route, views } = this.state;
    const isOther = views.compare?.of && !views.compare.of.startsWith(`${route.slug}/`);
    if (route.part !== 'profiles' && rightsOf(this.state).all && (agenda.head !== this.#head || isOther)) {
      this.#head = agenda.head;
      if (agenda.head > 1) {
        const from = /^\d+$/.test(route.part) ? Math.min(Number(route.part), agenda.head - 1) : agenda.head - 1;
        queueMicrotask(() => compareRevisions(from, agenda.head));
      }
    }
  }

  render() {
    const { agenda, route } = this.state;
    const isProfiles = route.part === 'profiles';
    const words = text.compare;
    if (!rightsOf(this.state).all) {
      return html`<div class="page stack"><h1>${words.title}</h1><p class="notice">${words.committeeOnly}</p></div>`;
    }
    const way = (part, name, isHere) =>
      html`<a class="tab" href=${address(agenda.slug, 'compare', part)} aria-current=${isHere ? 'page' : nothing}>${name}</a>`;
    return html`
      <div class="page stack">
        <h1>${words.title}</h1>
        <nav class="tabs" aria-label=${words.waysLabel}>
          ${way('', words.ways.revisions, !isProfiles)} ${way('profiles', words.ways.profiles, isProfiles)}
        </nav>
        ${isProfiles ? html`<pl-profiles></pl-profiles>` : revisionsView(this.state)}
      </div>
    `;
  }
}

customElements.define('pl-compare', PlCompare);
