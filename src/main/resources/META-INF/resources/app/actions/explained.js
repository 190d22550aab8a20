import { reasons } from '../api.js';
import { getState, updateView } from '../state.js';

/** Reads what an organizer of tracks may know of findings; their revisions come without. */
export async function readExplained() {
  const { agenda, route } = getState();
  const of = `${route.slug}/${agenda.head}`;
  if (getState().views.explained?.of === of) {
    return;
  }
  updateView('explained', { of, findings: null, failure: null });
  try {
    const { severities } = await reasons.explanation(route.slug);
    const findings = severities.flatMap(({ severity, rules }) =>
      rules.flatMap((rule) =>
        rule.findings.map((finding) => ({ people: [], ...finding, severity, rule: rule.rule, weight: rule.weight })),
      ),
    );
    updateView('explained', { findings });
  } catch (failure) {
    updateView('explained', { failure });
  }
}

/**
 * The findings of the head, as far as whoever looks may know them; null while they are not there.
 *
 * @param {Readonly<import('../state.js').State>} state
 * @returns {any[]|null}
 */
export const findingsOf = ({ agenda, head, route, views }) =>
  head.modelOutput.findings ||
  (views.explained?.of === `${route.slug}/${agenda.head}` ? views.explained.findings : null);
