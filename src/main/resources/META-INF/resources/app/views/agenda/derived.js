/** What the view shows, worked out from the state; anew only when what it depends on has changed. */
import { day, ownZone } from '../../format.js';
import { layoutAgenda } from '../../model/agenda-layout.js';
import { agendaModel } from '../../model/agenda-model.js';
import { isZone } from '../../model/zones.js';
import { filterOf } from './filters.js';

/** Remembers the last result for the same arguments. */
function remembered(make) {
  let last = [];
  let result;
  return (...given) => {
    if (last.length !== given.length || given.some((one, index) => one !== last[index])) {
      last = given;
      result = make(...given);
    }
    return result;
  };
}

const modelOf = remembered(agendaModel);

/** With sessions where changes that wait for the server put them. */
const withPending = remembered((model, pending) => {
  const places = Object.assign({}, ...pending.map((one) => one.places));
  if (Object.keys(places).length === 0) {
    return model;
  }
  const sessions = new Map(model.sessions);
  for (const [id, place] of Object.entries(places)) {
    if (sessions.has(id)) {
      sessions.set(id, { ...sessions.get(id), place, saving: true });
    }
  }
  return { ...model, sessions };
});

/**
 * @param {Readonly<import('../../state.js').State>} state
 * @returns {import('../../model/agenda-model.js').AgendaModel}
 */
export const currentModel = (state) =>
  withPending(modelOf(state.problem, state.head.modelOutput), state.pending);

const waitlistOf = remembered((model) =>
  [...model.sessions.values()].filter((session) => !session.place && session.kind !== 'BREAK'),
);

export const ZOOMS = [5, 10, 15, 30, 60];
const PIXELS = { 5: 6, 10: 4, 15: 2.9, 30: 1.9, 60: 1.15 };

/** What the view remembers, with what holds as long as nothing was chosen. */
export function settingsOf(state) {
  const chosen = state.views.agenda || {};
  const model = currentModel(state);
  const zoom = ZOOMS.includes(chosen.zoom) ? chosen.zoom : 15;
  return {
    by: chosen.by || 'rooms',
    as: chosen.as || '',
    zoom,
    pixels: PIXELS[zoom],
    zone: zoneOf(chosen.zone, model),
    filters: chosen.filters || NO_FILTERS,
    selected: chosen.selected || '',
    isTrayOpen: chosen.isTrayOpen ?? waitlistOf(model).length > 0,
  };
}

const NO_FILTERS = Object.freeze({ room: '', track: '', cluster: '', person: '' });

function zoneOf(chosen, model) {
  if (chosen === 'mine') {
    return ownZone();
  }
  return chosen && isZone(chosen) ? chosen : model.zone;
}

const layoutOf = remembered((model, by, zone, filters) =>
  layoutAgenda(model, {
    by,
    zone,
    dayName: (instant) => day(instant, zone),
    isShown: (slot) =>
      (!filters.room || slot.room === filters.room) && (!filters.track || !slot.track || slot.track === filters.track),
  }),
);

/** @param {Readonly<import('../../state.js').State>} state */
export function currentLayout(state) {
  const { by, zone, filters } = settingsOf(state);
  return layoutOf(currentModel(state), by, zone, filters);
}

const matchesOf = remembered((model, filters) => {
  const fits = filterOf(filters);
  return fits && new Set([...model.sessions.values()].filter(fits).map((session) => session.id));
});

/** Ids of the sessions that the filters let through; null when there are no filters. */
export const currentMatches = (state) => matchesOf(currentModel(state), settingsOf(state).filters);

/** Sessions without a place. */
export const currentWaitlist = (state) => waitlistOf(currentModel(state));
