package dev.plumbline.agenda;

import java.time.Instant;
import java.util.Set;

/**
 * An address that is called when something happens to an agenda.
 *
 * @param agenda id of the agenda
 * @param url {@code http} or {@code https}
 * @param secret with which calls are signed
 * @param types what it is called for
 * @param who wanted it: the name of a token's holder
 */
public record Webhook(
        String id,
        String agenda,
        String url,
        String secret,
        Set<AgendaEventType> types,
        String who,
        Instant when) {

    /** Copies the set. */
    public Webhook {
        types = Set.copyOf(types);
    }
}
