package dev.plumbline.agenda;

import java.util.List;

/**
 * Somebody who may work with an agenda.
 *
 * @param holder the name of a token's holder
 * @param tracks ids of the tracks whose sessions an organizer may change; empty for other roles
 */
public record AgendaMember(String holder, AgendaRole role, List<String> tracks) {

    /** Copies the list. */
    public AgendaMember {
        tracks = List.copyOf(tracks);
    }
}
