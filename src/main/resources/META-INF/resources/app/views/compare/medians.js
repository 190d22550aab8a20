/** What a comparison's results say of a variant. Pure. */

/** @param {any} results @returns {(variant: string, unit: string) => number} */
export function medians(results) {
  const known = new Map(
    results.summaries.filter((one) => one.dataset).map((one) => [`${one.variant} ${one.unit}`, one.spread.median]),
  );
  return (variant, unit) => known.get(`${variant} ${unit}`) ?? 0;
}

/**
 * Variants by two units, and which of them no other one is better than in both.
 *
 * @param {any} results @param {string} across @param {string} up ids of units
 * @returns {{variant: string, x: number, y: number, onFront: boolean}[]} from left to right
 */
export function pointsOf(results, across, up) {
  const of = medians(results);
  const points = results.variants.map(({ name }) => ({ variant: name, x: of(name, across), y: of(name, up) }));
  const beats = (a, b) => a.x <= b.x && a.y <= b.y && (a.x < b.x || a.y < b.y);
  return points
    .map((point) => ({ ...point, onFront: !points.some((other) => beats(other, point)) }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The two units in which the variants differ most openly, so that there is something to see. */
export function tellingUnits(results) {
  let best = [results.units[0].id, results.units[1].id];
  let most = 0;
  for (const a of results.units) {
    for (const b of results.units) {
      const points = a.id < b.id ? pointsOf(results, a.id, b.id) : [];
      const front = new Set(points.filter((one) => one.onFront).map((one) => `${one.x} ${one.y}`)).size;
      const all = new Set(points.map((one) => `${one.x} ${one.y}`)).size;
      if (front * 10 + all > most) {
        most = front * 10 + all;
        best = [a.id, b.id];
      }
    }
  }
  return best;
}
