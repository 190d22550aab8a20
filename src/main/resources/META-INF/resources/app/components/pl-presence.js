import { html, nothing } from 'lit';
import { text } from '../texts.en.js';
import { PlElement } from './pl-element.js';

const MOST = 3;

/** Who else looks at this agenda: initials to see, names to hear and to hover. */
class PlPresence extends PlElement {
  render() {
    const { present, who } = this.state;
    const others = present.filter((one) => one.holder !== who?.holder);
    const own = present.find((one) => one.holder === who?.holder)?.streams || 0;
    if (others.length === 0) {
      return own > 1 ? markView(`×${own}`, text.together.windows(own)) : nothing;
    }
    const names = others.map((one) => one.holder);
    const more = others.length - MOST;
    return html`
      <span class="presence" role="img" aria-label=${text.together.others(names.join(', '))} title=${text.together.others(names.join(', '))}>
        ${names.slice(0, MOST).map((name) => html`<span class="presence-mark">${initials(name)}</span>`)}
        ${more > 0 ? html`<span class="presence-mark">+${more}</span>` : nothing}
      </span>
    `;
  }
}

const markView = (mark, words) => html`
  <span class="presence" role="img" aria-label=${words} title=${words}><span class="presence-mark">${mark}</span></span>
`;

/** One or two letters, whatever the writing. */
function initials(name) {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word || '')][0] || '')
    .join('')
    .toUpperCase();
}

customElements.define('pl-presence', PlPresence);
