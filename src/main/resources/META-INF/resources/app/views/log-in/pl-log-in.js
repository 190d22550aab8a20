import { html } from 'lit';
import { logIn } from '../../actions/start.js';
import { field } from '../../components/field.js';
import { PlElement } from '../../components/pl-element.js';
import { text } from '../../texts.en.js';

/** Asks for a token and makes it a session of this browser. */
class PlLogIn extends PlElement {
  static properties = { failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.failure = '';
    this.busy = false;
  }

  render() {
    return html`
      <div class="page stack">
        <form class="card stack log-in" @submit=${this.#onSubmit}>
          <h1>${text.logIn.title}</h1>
          <p class="soft">${text.logIn.intro}</p>
          ${field({
            id: 'token',
            label: text.logIn.token,
            error: this.failure,
            control: ({ describedBy, invalid }) => html`
              <input
                id="token"
                name="token"
                type="password"
                autocomplete="current-password"
                required
                aria-describedby=${describedBy}
                aria-invalid=${invalid}
              />
            `,
          })}
          <div><button class="button main" ?disabled=${this.busy}>${text.logIn.button}</button></div>
        </form>
      </div>
    `;
  }

  async #onSubmit(event) {
    event.preventDefault();
    this.busy = true;
    try {
      await logIn(new FormData(event.target).get('token').toString().trim());
    } catch (failure) {
      this.failure = failure.message;
    }
    this.busy = false;
  }
}

customElements.define('pl-log-in', PlLogIn);
