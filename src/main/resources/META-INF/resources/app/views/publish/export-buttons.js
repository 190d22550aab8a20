import { html, nothing } from 'lit';
import { publications } from '../../api.js';
import { choosePublish } from '../../actions/publish.js';
import { choice } from '../../components/field.js';
import { text } from '../../texts.en.js';

/** Formats that have nothing for the public. */
const PRIVATE = ['csv-findings'];

/** Every format, for everybody or for organizers. */
export function exportButtons({ audience = 'public' }, { slug }) {
  const words = text.publish;
  return html`
    <section class="card stack" aria-labelledby="exports">
      <div class="stack-s">
        <h2 id="exports">${words.exports}</h2>
        <p class="soft">${words.exportsHint}</p>
      </div>
      <div class="export-audience">
        ${choice({
          id: 'audience',
          label: words.forWhom,
          value: audience,
          options: Object.entries(words.audiences).map(([value, label]) => ({ value, label })),
          change: (chosen) => choosePublish({ audience: chosen }),
        })}
      </div>
      <ul class="plain-list export-list">
        ${Object.entries(words.formats).map(([format, [name, detail]]) => {
          const isPrivate = PRIVATE.includes(format);
          const forWhom = isPrivate ? 'organizer' : audience;
          return html`<li>
            <a class="export" href=${publications.exportAddress(slug, format, { audience: forWhom })} download>
              <strong>${name}</strong>
              <small class="soft">${detail}${isPrivate ? html` · ${words.forOrganizers}` : nothing}</small>
            </a>
          </li>`;
        })}
      </ul>
    </section>
  `;
}
