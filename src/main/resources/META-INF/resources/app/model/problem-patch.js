/**
 * The JSON Patch (RFC 6902) that makes one problem of another one: whole elements of its lists, so
 * that nothing else is touched. Pure.
 */

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param {any} before as `…/input` gives it @param {any} after
 * @returns {{op: string, path: string, value?: any}[]}
 */
export function patchBetween(before, after) {
  const operations = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const path = `/${name}`;
    const [old, now] = [before[name], after[name]];
    if (same(old, now)) {
      continue;
    }
    if (now === undefined || (Array.isArray(now) && now.length === 0)) {
      // An empty list says as little as none, and what is not there cannot be removed.
      operations.push(...(old === undefined ? [] : [{ op: 'remove', path }]));
    } else if (Array.isArray(old) && Array.isArray(now) && old.every((one) => one.id)) {
      operations.push(...elements(path, old, now));
    } else {
      operations.push({ op: old === undefined ? 'add' : 'replace', path, value: now });
    }
  }
  return operations;
}

/** Elements keep their order; new ones come last. */
function elements(path, old, now) {
  const byId = new Map(now.map((one) => [one.id, one]));
  const known = new Set(old.map((one) => one.id));
  const replaced = old.flatMap((one, index) =>
    byId.has(one.id) && !same(one, byId.get(one.id))
      ? [{ op: 'replace', path: `${path}/${index}`, value: byId.get(one.id) }]
      : [],
  );
  // From the end, so that those before keep their numbers.
  const removed = old
    .map((one, index) => (byId.has(one.id) ? null : { op: 'remove', path: `${path}/${index}` }))
    .filter(Boolean)
    .reverse();
  const added = now
    .filter((one) => !known.has(one.id))
    .map((value) => ({ op: 'add', path: `${path}/-`, value }));
  return [...replaced, ...removed, ...added];
}
