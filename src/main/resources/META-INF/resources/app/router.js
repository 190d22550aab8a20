/** What the address says: which view, of which agenda. */

/** @typedef {{view: string, slug: string, part: string}} Route */

/** The views of an agenda, in the order of their tabs. */
export const AGENDA_VIEWS = [
  'agenda',
  'findings',
  'proposals',
  'change',
  'history',
  'publish',
  'compare',
];

/**
 * @param {string} hash such as `#/a/my-agenda/proposals/p1`
 * @returns {Route}
 */
export function routeOf(hash) {
  const [first = '', second = '', third = '', fourth = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (first === 'a' && second) {
    const view = AGENDA_VIEWS.includes(third) ? third : 'agenda';
    return { view, slug: second, part: view === third ? fourth : '' };
  }
  return { view: ['log-in', 'new'].includes(first) ? first : 'start', slug: '', part: '' };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {string} [slug] of an agenda; without, the start
 * @param {string} [view]
 * @param {string} [part] such as a proposal's id
 */
export function address(slug, view = 'agenda', part = '') {
  if (!slug) {
    return ['log-in', 'new'].includes(view) ? `#/${view}` : '#/';
  }
  const rest = [view === 'agenda' ? '' : view, part].filter(Boolean).map(encodeURIComponent);
  return ['#/a', encodeURIComponent(slug), ...rest].join('/');
}

/** @param {(route: Route) => void} onRoute called at once and whenever the address changes */
export function startRouting(onRoute) {
  const tell = () => onRoute(routeOf(location.hash));
  addEventListener('hashchange', tell);
  tell();
}

/** Goes to another view. Takes what `address` takes. */
export function go(...where) {
  location.hash = address(...where);
}
