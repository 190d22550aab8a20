import { html } from 'lit';
import './pl-why.js';

/**
 * Why a session stands where it stands and not elsewhere, for its panel.
 *
 * @param {import('../../model/agenda-model.js').Session} session
 */
export const whySection = (session) => html`<pl-why .session=${session.id}></pl-why>`;
