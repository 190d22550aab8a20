package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaPublication;
import dev.plumbline.agenda.AgendaRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made public. For use by several threads and servers at once; each method is
 * atomic, and what it stored is on the disk when it returns.
 */
public interface PublicationStore {

    /**
     * A revision that is added so that what follows is compared with what is public.
     *
     * @param request what leads from the head to it, as JSON
     */
    record Baseline(AgendaRevision revision, String request) {}

    /**
     * Makes a revision public.
     *
     * @param seen the agenda that the publisher has seen
     * @param baseline becomes the head; null where the head stays
     * @param calendars a secret for every person who has none yet, by the person's id
     * @return the agenda afterwards; empty, and nothing is changed, when it has another version
     *     than was seen, or is gone
     */
    Optional<Agenda> publish(
            Agenda seen,
            AgendaPublication publication,
            @Nullable Baseline baseline,
            Map<String, String> calendars);

    /**
     * What was made public, the newest first.
     *
     * @param before only those with a lower number
     */
    List<AgendaPublication> publications(String agenda, int before, int most);

    /** The agenda with the slug; ids do not count. */
    Optional<Agenda> named(String slug);

    /** The secrets of calendars of an agenda, by the person's id, in the order of these. */
    Map<String, String> calendars(String agenda);

    /**
     * Gives a person's calendar another secret; the one before leads nowhere any more.
     *
     * @return whether the person has a calendar
     */
    boolean renewCalendar(String agenda, String person, String secret);

    /** Whose calendar the secret stands for. */
    Optional<PersonCalendar> calendar(String secret);
}
