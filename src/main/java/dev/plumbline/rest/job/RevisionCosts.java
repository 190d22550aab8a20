package dev.plumbline.rest.job;

import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.explain.whatif.PlaceCosts;
import dev.plumbline.explain.whatif.PlaceCostsFinder;
import dev.plumbline.problem.facts.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What places cost in revisions of agendas. Whoever moves sessions by hand asks for one after
 * another of the same revision, and half of the work is the same for all: it is kept for the
 * revisions that were asked about last, as long as there is memory for it.
 */
@ApplicationScoped
public class RevisionCosts {

    private static final int MOST_KEPT = 4;

    private final Map<Key, SoftReference<Prepared>> kept =
            new LinkedHashMap<>(MOST_KEPT, 1, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Key, SoftReference<Prepared>> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    /** A revision never changes, and no agenda gets the id of another one. */
    private record Key(String agenda, int revision) {}

    /** For one thread at a time. */
    private record Prepared(PlaceCostsFinder finder, ReentrantLock lock) {}

    /** Of a session of the revision. */
    public PlaceCosts of(String agendaId, AgendaRevision revision, Session session) {
        var key = new Key(agendaId, revision.number());
        var prepared = find(key);
        if (prepared == null) {
            prepared = new Prepared(finder(revision), new ReentrantLock());
            keep(key, prepared);
        }
        if (!prepared.lock.tryLock()) {
            // Somebody else asks at the same time; nobody has to wait for that.
            return finder(revision).of(session);
        }
        try {
            return prepared.finder.of(session);
        } finally {
            prepared.lock.unlock();
        }
    }

    private static PlaceCostsFinder finder(AgendaRevision revision) {
        var judged = revision.judged();
        return new PlaceCostsFinder(judged.rules(), judged.scored());
    }

    private synchronized @Nullable Prepared find(Key key) {
        var reference = kept.get(key);
        return reference == null ? null : reference.get();
    }

    private synchronized void keep(Key key, Prepared prepared) {
        kept.put(key, new SoftReference<>(prepared));
    }
}
