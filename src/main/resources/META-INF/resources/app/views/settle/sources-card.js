import { html, nothing } from 'lit';
import { addFiles, dropFile, forget, readAs, readWith } from '../../actions/draft.js';
import { icon } from '../../components/icons.js';
import { text } from '../../texts.en.js';

/** The files, what each was read as, and more of them. @param {import('../../actions/draft.js').Draft} draft */
export const sourcesCard = (draft) => html`
  <section class="card stack-s" aria-labelledby="files">
    <div class="row spread">
      <h2 id="files">${text.settle.files}</h2>
      <button type="button" class="button quiet" @click=${forget}>${text.settle.otherFiles}</button>
    </div>
    <ul class="plain-list stack-s">${draft.sources.map(sourceRow)}</ul>
    <label class="button add-files">
      ${icon('plus')}<span>${text.settle.addFiles}</span>
      <input type="file" multiple class="visually-hidden" @change=${onFiles} />
    </label>
    ${tracksOf(draft)}
  </section>
`;

function onFiles(event) {
  const files = [...event.target.files];
  event.target.value = '';
  if (files.length) {
    addFiles(files);
  }
}

const sourceRow = (source, index) => html`
  <li class="row source-row">
    <strong class="source-name" dir="auto">${source.file.name}</strong>
    <select
      class="input"
      aria-label=${text.settle.readAs(source.file.name)}
      @change=${(event) => readAs(index, event.target.value)}
    >
      <option value="" ?selected=${!source.kind}>${source.kind || source.chosen ? text.settle.leaveOut : '…'}</option>
      ${Object.entries(text.settle.kinds).map(
        ([kind, label]) => html`<option value=${kind} ?selected=${kind === source.kind}>${label}</option>`,
      )}
    </select>
    <button
      type="button"
      class="button quiet icon"
      aria-label=${text.settle.dropFile(source.file.name)}
      title=${text.settle.dropFile(source.file.name)}
      @click=${() => dropFile(index)}
    >
      ${icon('close')}
    </button>
  </li>
`;

/** A conference of several tracks may be planned one by one. */
function tracksOf({ tracks, options, sources }) {
  if (tracks.length < 2 || sources.every((one) => one.kind === 'problem')) {
    return nothing;
  }
  const chosen = options.track || [];
  const toggle = (name) => (event) =>
    readWith({ track: event.target.checked ? [...chosen, name] : chosen.filter((one) => one !== name) });
  return html`
    <fieldset class="tracks">
      <legend>${text.settle.onlyTracks}</legend>
      <span class="soft">${text.settle.onlyTracksHint}</span>
      <div class="row">
        ${tracks.map(
          (name) => html`<label class="check">
            <input type="checkbox" .checked=${chosen.includes(name)} @change=${toggle(name)} /><span dir="auto">${name}</span>
          </label>`,
        )}
      </div>
    </fieldset>
  `;
}
