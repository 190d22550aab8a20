/** What the address says: which view, of which agenda. */

/** @typedef {{view: string, slug: string, part: string, session: string}} Route `session` is the one that is explained beside the view, or '' */

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
  const [path, search = ''] = hash.split('?');
  const [first = '', second = '', third = '', fourth = ''] = path
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  const session = new URLSearchParams(search).get('session') || '';
  if (first === 'a' && second) {
    const view = AGENDA_VIEWS.includes(third) ? third : 'agenda';
    return { view, slug: second, part: view === third ? fourth : '', session };
  }
  const view = ['log-in', 'new'].includes(first) ? first : 'start';
  return { view, slug: '', part: '', session: '' };
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
 * @param {string} [session] to be explained beside it
 */
export function address(slug, view = 'agenda', part = '', session = '') {
  if (!slug) {
    return ['log-in', 'new'].includes(view) ? `#/${view}` : '#/';
  }
  const rest = [view === 'agenda' ? '' : view, part].filter(Boolean).map(encodeURIComponent);
  const path = ['#/a', encodeURIComponent(slug), ...rest].join('/');
  return session ? `${path}?session=${encodeURIComponent(session)}` : path;
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
