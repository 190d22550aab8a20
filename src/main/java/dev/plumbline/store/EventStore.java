package dev.plumbline.store;

import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.NumberedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Remembers what happened to agendas, the last thousand events of each. Most events are written
 * together with what they tell of.
 */
public interface EventStore {

    /** Adds an event, unless the agenda is gone. */
    void add(String agenda, AgendaNews news);

    /** Tells how proposals went on since this was last asked for, on whichever server. */
    void tellProposals();

    /** The number of the last event of an agenda; 0 when nothing happened, or it is gone. */
    long count(String agenda);

    /** Those of an agenda with a higher number, in their order. */
    List<NumberedEvent> after(String agenda, long number, int most);

    /** The highest numbers that are remembered of agendas, in one question. */
    Map<String, Long> latest(Collection<String> agendas);

    /** Forgets what happened before a time to agendas that are gone. */
    void forget(Instant before);
}
