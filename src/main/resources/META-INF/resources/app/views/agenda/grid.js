import { html } from 'lit';
import { clock, longDay } from '../../format.js';
import { sessionCard } from '../../components/session-card.js';

const PER_MINUTE = 2.8;

/** The sections of the agenda. @param {import('../../model/agenda-layout.js').Section[]} sections */
export const gridView = (sections, model, state) => html`
  <div class="grid">${sections.map((section) => sectionView(section, model, state))}</div>
`;

const sectionView = (section, model) => html`
  <section class="grid-day">
    ${section.day ? html`<h2 class="grid-title">${longDay(section.day, model.zone)}</h2>` : ''}
    <div class="grid-columns">
      ${section.columns.map(
        (column) => html`
          <div class="grid-column">
            <div class="grid-head"><strong dir="auto">${column.name}</strong> <small>${column.detail}</small></div>
            <div class="grid-body" .style=${`height:${section.minutes * PER_MINUTE}px`}>
              ${column.slots.map(
                ({ from, minutes }) =>
                  html`<div class="grid-slot" .style=${`top:${from * PER_MINUTE}px;height:${minutes * PER_MINUTE}px`}></div>`,
              )}
              ${column.items.map(
                ({ session, from, minutes }) => html`
                  <div class="grid-item" .style=${`top:${from * PER_MINUTE}px;height:${minutes * PER_MINUTE}px`}>
                    ${sessionCard(session, { time: clock(session.place.start, model.zone) })}
                  </div>
                `,
              )}
            </div>
          </div>
        `,
      )}
    </div>
  </section>
`;
