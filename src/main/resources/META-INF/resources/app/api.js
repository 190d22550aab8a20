/**
 * The only file that talks to the server. What it says with words in a problem document becomes an
 * {@link ApiProblem}; when nobody answers, requests that may be repeated are, until somebody does.
 */

/** A refusal of the server, with its words. */
export class ApiProblem extends Error {
  /**
   * @param {number} status of HTTP
   * @param {Record<string, any>} body the problem document
   * @param {boolean} [repeated] whether the request was sent before, and nobody knows what became of it
   */
  constructor(status, body, repeated = false) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.status = status;
    this.repeated = repeated;
    this.type = String(body.type || '').replace(/^urn:plumbline:problem:/, '');
    this.title = body.title || '';
    /** @type {{pointer: string, code: string, detail: string}[]} */
    this.errors = body.errors || [];
    this.body = body;
  }
}

/**
 * @typedef {object} Sending
 * @property {string} [method]
 * @property {unknown} [json] becomes the body
 * @property {BodyInit} [body] sent as it is
 * @property {string|number} [version] that was seen, for If-Match
 * @property {AbortSignal} [signal]
 * @property {boolean} [once] not to be repeated when nobody answers
 */

/** @typedef {{data: any, version: string, status: number, location: string, repeated: boolean}} Answer */

const PAUSES = [400, 800, 1600, 3000, 5000];

/** Told whether the server is away. @type {(away: boolean) => void} */
let onAway = () => {};
/** Told that the server wants a token. @type {() => void} */
let onRefused = () => {};

/**
 * @param {{away: (away: boolean) => void, refused: () => void}} listeners
 */
export function listen(listeners) {
  onAway = listeners.away;
  onRefused = listeners.refused;
}

/**
 * Sends a request, as often as needed until there is an answer.
 *
 * @param {string} path
 * @param {Sending} [sending]
 * @returns {Promise<Answer>}
 */
async function send(path, sending = {}) {
  const headers = new Headers({ Accept: 'application/json' });
  let body = sending.body;
  if (sending.json !== undefined) {
    headers.set('Content-Type', 'application/json');
    body = JSON.stringify(sending.json);
  }
  if (sending.version !== undefined) {
    headers.set('If-Match', sending.version === '*' ? '*' : `"${sending.version}"`);
  }
  const init = { method: sending.method || 'GET', headers, body, signal: sending.signal };
  for (let attempt = 0; ; attempt++) {
    const response = await attempted(path, init);
    if (response && !isAway(response)) {
      onAway(false);
      return answer(response, attempt > 0);
    }
    if (sending.once) {
      throw new ApiProblem(response ? response.status : 0, response ? await bodyOf(response) : {});
    }
    onAway(true);
    await pause(PAUSES[Math.min(attempt, PAUSES.length - 1)], sending.signal);
  }
}

/** @returns {Promise<Response|null>} null when nobody answers */
async function attempted(path, init) {
  try {
    return await fetch(path, init);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    return null;
  }
}

/** Something before the server answers for it; what the server itself says has our type. */
function isAway(response) {
  return (
    [502, 503, 504].includes(response.status) &&
    !(response.headers.get('Content-Type') || '').startsWith('application/problem+json')
  );
}

/** @returns {Promise<Answer>} */
async function answer(response, repeated) {
  const data = await bodyOf(response);
  if (!response.ok) {
    if (response.status === 401) {
      onRefused();
    }
    throw new ApiProblem(response.status, data || {}, repeated);
  }
  return {
    data,
    status: response.status,
    version: (response.headers.get('ETag') || '').replace(/^W\//, '').replaceAll('"', ''),
    location: response.headers.get('Location') || '',
    repeated,
  };
}

async function bodyOf(response) {
  const type = response.headers.get('Content-Type') || '';
  if (response.status === 204) {
    return null;
  }
  return /json/.test(type) ? response.json().catch(() => ({})) : response.text();
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException('Aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(undefined);
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

const get = async (path, signal) => (await send(path, { signal })).data;
const post = (path, json, more = {}) => send(path, { method: 'POST', json, ...more });
const remove = (path, version) => send(path, { method: 'DELETE', version });
const part = encodeURIComponent;
const agenda = (slug) => `/v1/agendas/${part(slug)}`;

/** @param {Record<string, any>} parameters those that are undefined, null or '' are left out */
function query(parameters) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') {
        search.append(name, one);
      }
    }
  }
  const text = search.toString();
  return text && `?${text}`;
}

/** All that want to know at the same time ask once. @type {Promise<any>|null} */
let whoIsAsked = null;

/** Who asks, and the door. */
export const door = {
  who: () =>
    (whoIsAsked ??= get('/v1/session').finally(() => {
      whoIsAsked = null;
    })),
  enter: (token) => post('/v1/session', { token }),
  leave: () => remove('/v1/session'),
};

/** The list of agendas, and one as a whole. */
export const agendas = {
  list: (cursor) => get(`/v1/agendas${query({ limit: 50, cursor })}`),
  /** @param {{name?: string, modelInput: any, schedule?: any, config?: any}} wanted */
  create: async (wanted) => (await post('/v1/agendas', wanted, { once: true })).data,
  get: async (slug) => (await send(agenda(slug))).data,
  change: (slug, version, fields) =>
    send(agenda(slug), { method: 'PATCH', json: fields, version }),
  remove: (slug, version) => remove(agenda(slug), version),
};

/** What revisions of an agenda hold, and what changes its head. */
export const revisions = {
  /** @param {string|number} [number] the head when absent */
  get: (slug, number = 'head') => get(`${agenda(slug)}/revisions/${number}`),
  list: (slug, cursor, limit = 50) => get(`${agenda(slug)}/revisions${query({ limit, cursor })}`),
  /** Problem and settings: `{config, modelInput}`. */
  input: (slug, revision) => get(`${agenda(slug)}/input${query({ revision })}`),
  /** @param {{moves?: any[], patch?: any[], takeOver?: any, revert?: number}} change */
  change: (slug, version, change) => post(`${agenda(slug)}/revisions`, change, { version }),
  diff: (slug, against, revision) => get(`${agenda(slug)}/diff${query({ against, revision })}`),
};

/** Reasons; nothing is stored. */
export const reasons = {
  explanation: (slug, revision) => get(`${agenda(slug)}/explanation${query({ revision })}`),
  session: (slug, session, signal) =>
    get(`${agenda(slug)}/explanation/sessions/${part(session)}`, signal),
  /** What it costs to put a session anywhere: `{score, places, lengths, swaps}`. */
  placeCosts: (slug, session, signal) =>
    get(`${agenda(slug)}/explanation/sessions/${part(session)}?costs=true`, signal),
  evaluate: async (slug, moves, signal) =>
    (await post(`${agenda(slug)}/evaluate`, { moves }, { signal })).data,
  /** @param {{moves: any[]}|{patch: any[]}} change as `revisions.change` takes it */
  evaluateChange: async (slug, change, signal) =>
    (await post(`${agenda(slug)}/evaluate`, change, { signal })).data,
  /** @param {{session?: string, talk?: any, people?: any[], limit?: number}} wanted */
  recommend: async (slug, wanted) => (await post(`${agenda(slug)}/recommendations`, wanted)).data,
  diagnosis: (slug) => get(`${agenda(slug)}/diagnosis`),
  resilience: (slug) => get(`${agenda(slug)}/resilience`),
};

/** Searches, and what they propose. */
export const proposals = {
  list: (slug) => get(`${agenda(slug)}/proposals`),
  get: (slug, id) => get(`${agenda(slug)}/proposals/${part(id)}`),
  /** @param {{way: 'SOLVE'|'REPLAN', from?: number, config?: any}} wanted */
  begin: async (slug, wanted) =>
    (await post(`${agenda(slug)}/proposals`, wanted, { once: true })).data,
  drop: (slug, id) => remove(`${agenda(slug)}/proposals/${part(id)}`),
  /** The schedule a search has found so far, as `GET /v1/schedules/{id}` gives it. */
  schedule: (id) => get(`/v1/schedules/${part(id)}`),
  /** Metadata of the newest searches, of which some may be before another one. */
  newest: () => get(`/v1/schedules${query({ limit: 200 })}`),
  /** Ends a search early; what it has found is kept. */
  stop: async (id) => (await remove(`/v1/schedules/${part(id)}`)).data,
};

/** What is public, and what leaves the server. */
export const publications = {
  list: (slug, cursor) => get(`${agenda(slug)}/publications${query({ limit: 50, cursor })}`),
  get: (slug, number) => get(`${agenda(slug)}/publications/${number}`),
  /** @param {{revision?: number, dryRun?: boolean}} wanted */
  make: (slug, version, wanted) => post(`${agenda(slug)}/publications`, wanted, { version }),
  calendars: (slug) => get(`${agenda(slug)}/calendars`),
  renewCalendar: async (slug, person) =>
    (await post(`${agenda(slug)}/calendars/${part(person)}/renewal`)).data,
  /** Programs that are told what happens. */
  webhooks: (slug) => get(`${agenda(slug)}/webhooks`),
  /** Address of a download. @param {Record<string, any>} [parameters] audience, person, track, against, revision */
  exportAddress: (slug, format, parameters = {}) =>
    `${agenda(slug)}/export/${part(format)}${query(parameters)}`,
  /** Addresses that everybody may open. */
  publicAddress: (slug, rest = '') => `${location.origin}/p/${part(slug)}${rest}`,
};

/** Files of other programs, and examples. */
export const imports = {
  formats: () => get('/v1/imports'),
  /**
   * @param {string} format an id of `formats`
   * @param {File[]} files
   * @param {Record<string, any>} [options] name, timeZone, minutes, track[], person, section[], published
   * @param {any} [problem] that calendars and MAINTAINERS add to
   */
  read: async (format, files, options = {}, problem) => {
    const body = new FormData();
    files.forEach((file) => body.append(file.name, file, file.name));
    if (problem) {
      body.append('problem', JSON.stringify(problem));
    }
    return (await send(`/v1/imports/${part(format)}${query(options)}`, { method: 'POST', body })).data;
  },
  /** Whether a request is right; nothing is kept. @param {string} request `{modelInput, config}` as JSON */
  check: async (request) => {
    const body = new Blob([request], { type: 'application/json' });
    return (await send('/v1/schedules?operation=NONE', { method: 'POST', body })).data;
  },
  templateAddress: '/v1/imports/xlsx/template',
  examples: () => get('/v1/demo-data'),
  /** `{config, modelInput}` of an example. */
  example: (id) => get(`/v1/demo-data/${part(id)}`),
};

/** What counts, and comparing what would if it counted otherwise. */
export const weights = {
  rules: () => get('/v1/rules'),
  profiles: () => get('/v1/profiles'),
  compare: async (definition) =>
    (await post('/v1/comparisons', definition, { once: true })).data,
  comparison: (id) => get(`/v1/comparisons/${part(id)}`),
  stopComparison: async (id) => (await remove(`/v1/comparisons/${part(id)}`)).data,
  reportAddress: (id) => `/v1/comparisons/${part(id)}/report`,
};

/**
 * Listens to server-sent events until the returned function is called; comes back by itself.
 *
 * @param {string} path
 * @param {Record<string, (data: any) => void>} handlers one for each type of event
 * @returns {() => void} ends it
 */
function events(path, handlers) {
  let source;
  let timer;
  const open = () => {
    source = new EventSource(path);
    for (const [type, handler] of Object.entries(handlers)) {
      source.addEventListener(type, (event) => handler(JSON.parse(event.data)));
    }
    source.onerror = () => {
      // It tries again by itself unless it got a refusal.
      if (source.readyState === EventSource.CLOSED) {
        timer = setTimeout(open, 5000);
      }
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** @param {Record<string, (data: any) => void>} handlers revision, publication, proposal, progress, agenda, deleted, present */
export const agendaEvents = (slug, handlers) => events(`${agenda(slug)}/events`, handlers);

/** @param {Record<string, (data: any) => void>} handlers metadata, score */
export const searchEvents = (id, handlers) => events(`/v1/schedules/${part(id)}/events`, handlers);
