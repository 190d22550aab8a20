/** Keeps the focus on a session, wherever it is drawn next. */

/** The session that has the focus inside of an element, or ''. @param {Element} inside */
export function focusedSession(inside) {
  const active = document.activeElement;
  return (inside.contains(active) && active?.getAttribute('data-session')) || '';
}

/** @param {string} id of a session; nothing happens without, or when it has the focus already */
export function focusSession(id) {
  const button = id && document.querySelector(`[data-session="${CSS.escape(id)}"]`);
  if (button instanceof HTMLElement && button !== document.activeElement) {
    button.focus();
  }
}
