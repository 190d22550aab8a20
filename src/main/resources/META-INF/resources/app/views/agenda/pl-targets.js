import { html, nothing } from 'lit';
import { move } from '../../actions/move.js';
import { costKind, costNumbers, costSign, costWords } from '../../components/cost-badge.js';
import { PlElement } from '../../components/pl-element.js';
import { clock } from '../../format.js';
import { nights } from '../../model/night-hours.js';
import { MINUTE } from '../../model/zones.js';
import { text } from '../../texts.en.js';
import { currentModel, settingsOf } from './derived.js';

/** Columns that are off the screen, and wait until the browser has nothing to do. @type {Set<PlTargets>} */
const postponed = new Set();
let asked = 0;

function postpone(one) {
  postponed.add(one);
  asked ||= requestIdleCallback(drawSome, { timeout: 300 });
}

function drawSome(deadline) {
  asked = 0;
  for (const one of postponed) {
    postponed.delete(one);
    one.drawNow();
    if (deadline.timeRemaining() < 3) {
      break;
    }
  }
  if (postponed.size > 0) {
    asked = requestIdleCallback(drawSome, { timeout: 300 });
  }
}

/** Tells columns whether they are on the screen, or nearly so. */
const nearness = new IntersectionObserver(
  (entries) =>
    entries.forEach(({ target, isIntersecting }) => {
      const targets = /** @type {PlTargets|null} */ (target.querySelector('pl-targets'));
      targets?.isNear(isIntersecting);
    }),
  { rootMargin: '100px' },
);

/** So many pixels a number needs. */
const LINE = 16;

const grouped = new WeakMap();

/** Targets by their windows. @param {import('./move-machine.js').Target[]} targets */
function bySlot(targets) {
  let found = grouped.get(targets);
  if (!found) {
    found = new Map();
    for (const target of targets) {
      const list = found.get(target.slot);
      list ? list.push(target) : found.set(target.slot, [target]);
    }
    grouped.set(targets, found);
  }
  return found;
}

/** What a column shows while something is carried: what each place in it costs, and nights. */
class PlTargets extends PlElement {
  static properties = {
    column: { attribute: false },
    minutes: { attribute: false },
    pixels: { attribute: false },
  };

  #drawn = [];
  #isNear = false;
  #isDue = false;
  #body = null;

  constructor() {
    super();
    /** @type {import('../../model/agenda-layout.js').Column} */
    this.column = undefined;
    /** How high the column is. @type {number} */
    this.minutes = undefined;
    /** Of a minute. @type {number} */
    this.pixels = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#body = this.parentElement;
    nearness.observe(this.#body);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    nearness.unobserve(this.#body);
    postponed.delete(this);
  }

  /** @param {boolean} isIt */
  isNear(isIt) {
    this.#isNear = isIt;
    if (isIt && postponed.delete(this)) {
      this.drawNow();
    }
  }

  /** Draws what was put off. */
  drawNow() {
    this.#isDue = true;
    this.requestUpdate();
    this.performUpdate();
  }

  shouldUpdate(changed) {
    const { move: now, head } = this.state;
    const settings = head ? settingsOf(this.state) : null;
    const aim = this.#has(now.aim) ? now.aim : null;
    const shown = [now.phase, now.session, now.targets, aim, now.what, now.how, settings?.selected, settings?.zone, settings?.filters];
    const isOther = changed.size > 0 || shown.some((one, index) => one !== this.#drawn[index]);
    const isDue = this.#isDue;
    this.#isDue = false;
    if (isOther && head && now.targets && !aim && !this.#isNear && !isDue) {
      this.#drawn = [];
      postpone(this);
      return false;
    }
    this.#drawn = shown;
    return isOther && Boolean(head);
  }

  /** @param {import('./move-machine.js').Target|null} target */
  #has(target) {
    return Boolean(target) && this.column.slots.some(({ slot }) => slot.id === target.slot);
  }

  render() {
    const { move: now } = this.state;
    const carrying = now.phase === 'carrying';
    return html`${this.#nights(carrying ? now.session : settingsOf(this.state).selected)}
    ${carrying ? this.#targets(now) : nothing}`;
  }

  #targets({ targets, aim, what, how }) {
    const kind = what === 'resize' ? 'LENGTH' : 'PLACE';
    const shown = this.column.slots
      .flatMap(({ slot }) => (targets && bySlot(targets).get(slot.id)) || [])
      .filter((target) => target.kind === kind);
    shown.sort((a, b) => a.start - b.start);
    let free = -Infinity;
    return html`
      <div class="targets ${how === 'keys' ? 'choosable' : ''}">
        ${shown.map((target) => {
          const at = what === 'resize' ? target.end : target.start;
          const top = ((at - this.column.base) / MINUTE) * this.pixels;
          const isNumbered = top >= free || target.key === aim?.key || target === targets[0];
          if (top >= free) {
            free = top + LINE;
          }
          const marks = [target.key === aim?.key && 'aimed', target === targets[0] && 'best'];
          return this.#target(target, top, isNumbered, marks.filter(Boolean).join(' '));
        })}
        ${this.#has(aim) && what === 'move' ? this.#aim(aim) : nothing}
      </div>
    `;
  }

  #target(target, top, isNumbered, marks) {
    const kind = costKind(target.cost);
    const { zone } = settingsOf(this.state);
    const at = target.kind === 'LENGTH' ? target.end : target.start;
    const name = `${clock(at, zone)}. ${costWords(target.cost)}`;
    return html`
      <button
        class="target ${kind} ${target.suits ? '' : 'foreign'} ${isNumbered ? 'numbered' : ''} ${marks}"
        tabindex="-1"
        aria-label=${name}
        .style=${`top:${top}px`}
        @click=${() => move({ type: 'dropAt', target })}
      >
        ${isNumbered ? html`<span>${costSign(target.cost)} ${costNumbers(target.cost)}</span>` : nothing}
      </button>
    `;
  }

  #aim(aim) {
    const top = ((aim.start - this.column.base) / MINUTE) * this.pixels;
    const kind = aim.cost ? costKind(aim.cost) : 'same';
    const { zone } = settingsOf(this.state);
    return html`
      <div class="aim ${kind}" .style=${`top:${top}px;height:${aim.minutes * this.pixels}px`}>
        <span>${clock(aim.start, zone)}${aim.cost ? ` ${costSign(aim.cost)} ${costNumbers(aim.cost)}` : ''}</span>
      </div>
    `;
  }

  /** Night hours of those who take part in a session from afar, of whom is looked for, or of a zone. @param {string} id */
  #nights(id) {
    const model = currentModel(this.state);
    const session = model.sessions.get(id);
    const { zone, filters } = settingsOf(this.state);
    /** @type {Pick<import('../../model/agenda-model.js').Person, 'name'|'timeZone'|'tolerable'>[]} */
    const afar = (session?.people || [filters.person])
      .map((person) => model.people.get(person))
      .filter((person) => person?.remote && person.timeZone);
    if (afar.length === 0 && !session && zone !== model.zone) {
      afar.push({ name: zone, timeZone: zone });
    }
    return afar.map((person) =>
      nights(this.column.base, this.minutes, person).map(
        ({ from, minutes }) => html`
          <div class="night" .style=${`top:${from * this.pixels}px;height:${minutes * this.pixels}px`}>
            <span dir="auto">${text.agenda.night(person.name)}</span>
          </div>
        `,
      ),
    );
  }
}

customElements.define('pl-targets', PlTargets);
