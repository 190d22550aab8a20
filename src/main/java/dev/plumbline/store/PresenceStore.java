package dev.plumbline.store;

import dev.plumbline.agenda.Presence;
import java.time.Instant;
import java.util.List;

/** Knows who listens to agendas on all servers of a database. */
public interface PresenceStore {

    /**
     * Says who listens to an agenda on one server, in place of what was said before; maybe nobody.
     */
    void say(String agenda, String server, List<Presence> listeners, Instant now);

    /**
     * Who listens to an agenda on any server that said so since then, by name. Servers that fell
     * silent are left out.
     */
    List<Presence> present(String agenda, Instant since);
}
