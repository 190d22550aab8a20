import { html } from 'lit';
import { field } from '../../components/field.js';

const NAMES = typeof Intl.supportedValuesOf === 'function' ? ['UTC', ...Intl.supportedValuesOf('timeZone')] : [];

/** The zones there are, once for all inputs. */
export const zoneList = () => html`
  <datalist id="zones">${NAMES.map((name) => html`<option value=${name}></option>`)}</datalist>
`;

/** @param {{id: string, label: string, hint?: string, error?: string, value: string, change: (zone: string) => void}} options */
export const zoneField = ({ id, label, hint, error, value, change }) =>
  field({
    id,
    label,
    hint,
    error,
    control: ({ describedBy, invalid }) => html`
      <input
        id=${id}
        list="zones"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${value ?? ''}
        @change=${(event) => change(event.target.value.trim())}
      />
    `,
  });
