/** What whoever looks may do; the server decides, this only spares vain attempts. Pure. */

/**
 * @param {Readonly<import('../state.js').State>} state
 * @returns {{all: boolean, tracks: string[]}}
 */
export function rightsOf({ who, agenda }) {
  if (!who || !agenda) {
    return { all: false, tracks: [] };
  }
  if (who.local || who.admin) {
    return { all: true, tracks: [] };
  }
  const member = (agenda.members || []).find((one) => one.holder === who.holder);
  return {
    all: member?.role === 'COMMITTEE',
    tracks: member?.role === 'ORGANIZER' ? member.tracks || [] : [],
  };
}

/**
 * Whether somebody may change what belongs to a track; what belongs to none is for those who may change all.
 *
 * @param {Readonly<import('../state.js').State>} state @param {string} [track]
 */
export function isMine(state, track) {
  const rights = rightsOf(state);
  return rights.all || (Boolean(track) && rights.tracks.includes(track));
}
