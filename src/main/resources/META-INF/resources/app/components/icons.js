import { html, svg } from 'lit';

const shapes = {
  undo: svg`<path d="M9 14 4 9l5-5"/><path d="M4 9h10a6 6 0 0 1 0 12h-3"/>`,
  redo: svg`<path d="m15 14 5-5-5-5"/><path d="M20 9H10a6 6 0 0 0 0 12h3"/>`,
  theme: svg`<circle cx="12" cy="12" r="9"/><path d="M12 3v18a9 9 0 0 0 0-18z" fill="currentColor"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  pin: svg`<path d="M9 4h6l-1 6 4 3H6l4-3z"/><path d="M12 13v8"/>`,
  remote: svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18"/>`,
  warning: svg`<path d="M12 3 2 20h20z"/><path d="M12 10v4M12 17v.01"/>`,
  more: svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="4"/>`,
  move: svg`<path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  out: svg`<path d="M14 4h6v16h-6M4 12h11M10 7l5 5-5 5"/>`,
  filter: svg`<path d="M3 5h18l-7 8v6l-4-2v-4z"/>`,
  night: svg`<path d="M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z"/>`,
  swap: svg`<path d="M7 4 3 8l4 4M3 8h14M17 12l4 4-4 4M21 16H7"/>`,
  list: svg`<path d="M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01"/>`,
  tray: svg`<path d="M3 13h5l2 3h4l2-3h5v7H3z"/><path d="M12 3v8M9 8l3 3 3-3"/>`,
  check: svg`<path d="m4 12 6 6L20 6"/>`,
};

/** A picture without a name of its own. @param {keyof typeof shapes} name */
export const icon = (name) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
