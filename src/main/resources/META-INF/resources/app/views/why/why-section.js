import { nothing } from 'lit';

/**
 * Why a session stands where it stands, at the end of its panel.
 *
 * @param {import('../../model/agenda-model.js').Session} _session
 */
export const whySection = (_session) => nothing;
