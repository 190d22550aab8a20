/** Which sessions are looked for. Pure. */

/**
 * @param {{room: string, track: string, cluster: string, person: string}} filters ids; '' for all
 * @returns {((session: import('../../model/agenda-model.js').Session) => boolean)|null} null when
 *     nothing is filtered
 */
export function filterOf({ room, track, cluster, person }) {
  if (!room && !track && !cluster && !person) {
    return null;
  }
  return (session) =>
    (!room || !session.place || session.place.room === room) &&
    (!track || session.track === track) &&
    (!cluster || session.clusters.includes(Number(cluster))) &&
    (!person || session.people.includes(person));
}
