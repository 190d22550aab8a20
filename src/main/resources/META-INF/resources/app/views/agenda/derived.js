/** What the view shows, worked out from the state; anew only when what it depends on has changed. */
import { day } from '../../format.js';
import { layoutAgenda } from '../../model/agenda-layout.js';
import { agendaModel } from '../../model/agenda-model.js';

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

/** @param {Readonly<import('../../state.js').State>} state */
export const currentModel = (state) => modelOf(state.problem, state.head.modelOutput);

const layoutOf = remembered((model, by, zone) =>
  layoutAgenda(model, { by, zone, dayName: (instant) => day(instant, zone), isShown: () => true }),
);

/** @param {Readonly<import('../../state.js').State>} state */
export function agendaLayout(state) {
  const model = currentModel(state);
  const { by = 'rooms', zone = model.zone } = state.views.agenda || {};
  return layoutOf(model, by, zone);
}
