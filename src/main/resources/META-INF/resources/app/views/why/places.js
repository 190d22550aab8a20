import { html, nothing } from 'lit';
import { makeMoves } from '../../actions/why.js';
import { costBadge } from '../../components/cost-badge.js';
import { placeWords } from '../../components/place-words.js';
import { ruleChanges } from '../../components/rule-changes.js';
import { compareCosts, costBetween } from '../../format.js';
import { text } from '../../texts.en.js';

const FIRST = 6;
const MOST_NAMED = 3;
const MOST_TOLD = 6;

/**
 * Where else a session could be, or how it could get in, each with its cost, its reason and a button.
 *
 * @param {import('../../model/agenda-model.js').Session} session
 * @param {import('../../model/agenda-model.js').AgendaModel} model
 * @param {any} why
 * @param {{all: boolean, showAll: () => void, busy: boolean}} options
 */
export function placesView(session, model, why, { all, showAll, busy }) {
  const words = text.why;
  const places = why.places
    .map((place) => ({ ...place, cost: costBetween(why.score, place.score) }))
    .sort((a, b) => compareCosts(a.cost, b.cost));
  return html`
    <section class="stack-s">
      <h3>${session.place ? words.thereTitle : words.inTitle}</h3>
      ${places.length
        ? html`<p class="soft">${session.place ? words.thereIntro : words.inIntro}</p>`
        : html`<p>${session.place ? words.noneElsewhere : words.noneIn}</p>`}
      <ol class="plain-list choices">
        ${(all ? places : places.slice(0, FIRST)).map((place) => placeView(place, session, model, busy))}
      </ol>
      ${!all && places.length > FIRST
        ? html`<button class="button" @click=${showAll}>${words.all(places.length)}</button>`
        : nothing}
    </section>
  `;
}

function placeView(proposal, session, model, busy) {
  const words = text.why;
  const name = proposal.place ? placeWords(proposal.place, model) : words.toWaitlist;
  const done = proposal.place ? words.moved(session.title, name) : words.removed(session.title);
  const button = !proposal.place ? words.letWait : session.place ? words.move : words.letIn;
  const way = session.place ? '' : words.ways[proposal.kind];
  return html`
    <li class="choice">
      <div class="row spread">
        <strong>${name}</strong>
        ${costBadge(proposal.cost)}
      </div>
      ${way ? html`<p class="soft">${way}</p>` : nothing}
      <p dir="auto">${reasonOf(proposal)}</p>
      ${othersView(proposal.others, proposal.disturbs || [])}
      <div class="row spread top">
        ${proposal.rules.length
          ? html`<details>
              <summary>${words.gains}</summary>
              ${ruleChanges(proposal.rules)}
            </details>`
          : html`<span></span>`}
        <button
          class="button"
          aria-label="${button}: ${name}"
          ?disabled=${busy}
          @click=${() => makeMoves(proposal.moves, done)}
        >
          ${button}
        </button>
      </div>
    </li>
  `;
}

/** The server's sentence without what stands beside it already. */
function reasonOf({ message, rules }) {
  const [, above] = message.split(/Above all: /);
  return above || (rules.length ? nothing : text.why.noReason);
}

function othersView(others, people) {
  if (!others?.length) {
    return nothing;
  }
  const named = (list, say) => (list.length ? say(namesOf(list)) : '');
  const tell = people.length && people.length <= MOST_TOLD ? text.why.tell(people.map((one) => one.name).join(', ')) : '';
  return html`<p class="soft" dir="auto">
    ${named(others.filter((one) => !one.after), text.why.losing)}
    ${named(others.filter((one) => one.after), text.why.others)} ${tell}
  </p>`;
}

function namesOf(sessions) {
  const named = sessions.slice(0, MOST_NAMED).map((one) => `“${one.title}”`);
  const more = sessions.length - named.length;
  return (more > 0 ? [...named, text.why.moreOthers(more)] : named).join(', ');
}
