/** Which mistake belongs to which row and field. Pure. */

/** @typedef {{pointer: string, code: string, detail: string}} InputError */

/**
 * @typedef {object} PlacedErrors
 * @property {string[]} top about no row of a table
 * @property {Record<string, Map<number, {fields: Record<string, string>, rest: string[]}>>} rows by
 *     section (talks, people, timeSlots …) and place in its list
 * @property {Record<string, string>} basics by field: name, timeZone, gridMinutes
 * @property {number} count
 */

const BASICS = ['name', 'timeZone', 'gridMinutes'];

/**
 * @param {InputError[]} errors with pointers that begin with /modelInput
 * @param {Record<string, string[]>} shown fields of each section that have a control
 * @returns {PlacedErrors}
 */
export function placeErrors(errors, shown) {
  const placed = { top: [], rows: {}, basics: {}, count: errors.length };
  for (const error of errors) {
    const [, root, section = '', index = '', field = '', ...deeper] = error.pointer.split('/');
    if (root === 'modelInput' && BASICS.includes(section)) {
      placed.basics[section] = joined(placed.basics[section], error.detail);
    } else if (root === 'modelInput' && shown[section] && /^\d+$/.test(index)) {
      const rows = (placed.rows[section] ??= new Map());
      const row = rows.get(+index) || { fields: {}, rest: [] };
      if (shown[section].includes(field) && deeper.length < 2) {
        row.fields[field] = joined(row.fields[field], error.detail);
      } else {
        row.rest.push(error.detail);
      }
      rows.set(+index, row);
    } else {
      placed.top.push(error.detail);
    }
  }
  return placed;
}

const joined = (before, detail) => (before ? `${before} ${detail}` : detail);
