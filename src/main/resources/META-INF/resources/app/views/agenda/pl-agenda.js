import { html } from 'lit';
import { PlElement } from '../../components/pl-element.js';
import { agendaLayout, currentModel } from './derived.js';
import { gridView } from './grid.js';

/** The agenda to scale. */
class PlAgenda extends PlElement {
  render() {
    return html`${gridView(agendaLayout(this.state), currentModel(this.state), this.state)}`;
  }
}

customElements.define('pl-agenda', PlAgenda);
