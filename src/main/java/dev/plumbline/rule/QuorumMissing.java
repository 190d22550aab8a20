package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of each quorum, enough people are free while the session runs, and nobody counts in two sessions
 * at once.
 */
public final class QuorumMissing implements GroupRule<QuorumMissing.Key> {

    /** The name of this rule. */
    public static final String ID = "quorumMissing";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Quorum missing",
                    "Of each quorum of a session, at least as many people as it asks for are neither unavailable nor speaking or required elsewhere. Nobody"
                            + " counts in two sessions at once: people are spread over them so that the least is missing, and who could be in several of"
                            + " so many that there are more than 50,000 ways to spread them counts in none. A coordination session without quorums needs one lead of each of its clusters.",
                    Severity.HARD,
                    1,
                    "minutes of the session, per missing person",
                    "Counted in minutes like the absence of a required person.");

    /** The first quorum of a pool. */
    record Key(Session session, int number) {}

    /** A quorum of a session. */
    private record Owned(Key key, FactQuorum quorum) {}

    private final Map<Key, QuorumPool> pools = new LinkedHashMap<>();
    private final Map<Session, Set<Key>> keysOf = new LinkedHashMap<>();
    private final BusyTimes busyTimes;
    private final FindingWording wording;

    QuorumMissing(RuleContext context) {
        wording = context.wording();
        busyTimes = new BusyTimes(context.facts());
        Map<String, List<Owned>> byPerson = new LinkedHashMap<>();
        List<Owned> all = owned(context.facts().sessions());
        for (Owned owned : all) {
            for (Person person : owned.quorum().people()) {
                byPerson.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(owned);
            }
        }
        if (!isWithinLimit(all, byPerson, context)) {
            return;
        }
        Map<Key, Key> poolOf = new LinkedHashMap<>();
        for (Owned owned : all) {
            if (!poolOf.containsKey(owned.key())) {
                gather(owned, byPerson, poolOf);
            }
        }
        for (Owned owned : all) {
            Key key = poolOf.get(owned.key());
            pools.computeIfAbsent(key, any -> new QuorumPool(busyTimes))
                    .need(owned.key().session(), owned.quorum());
            addKey(owned.key().session(), key);
        }
        for (Session session : context.facts().sessions()) {
            for (Person person : session.attendees().bound()) {
                var wanted = byPerson.get(person.id());
                if (wanted != null) {
                    Key key = poolOf.get(wanted.getFirst().key());
                    pools.get(key).bind(session, person);
                    addKey(session, key);
                }
            }
        }
    }

    private static List<Owned> owned(List<Session> sessions) {
        List<Owned> all = new ArrayList<>();
        for (Session session : sessions) {
            var quorums = session.attendees().quorums();
            for (int number = 0; number < quorums.size(); number++) {
                if (quorums.get(number).atLeast() > 0) {
                    all.add(new Owned(new Key(session, number), quorums.get(number)));
                }
            }
        }
        return all;
    }

    /** Counts each quorum, and whom it has to do with: other quorums, and sessions that bind. */
    private static boolean isWithinLimit(
            List<Owned> all, Map<String, List<Owned>> byPerson, RuleContext context) {
        for (int number = 0; number < all.size(); number++) {
            if (!context.takesRelation(INFO)) {
                return false;
            }
        }
        for (List<Owned> sharing : byPerson.values()) {
            for (int pairs = sharing.size() * (sharing.size() - 1) / 2; pairs > 0; pairs--) {
                if (!context.takesRelation(INFO)) {
                    return false;
                }
            }
        }
        for (Session session : context.facts().sessions()) {
            for (Person person : session.attendees().bound()) {
                for (int any = byPerson.getOrDefault(person.id(), List.of()).size();
                        any > 0;
                        any--) {
                    if (!context.takesRelation(INFO)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Puts all into one pool that have people in common with the quorum, or with such a one. */
    private static void gather(
            Owned first, Map<String, List<Owned>> byPerson, Map<Key, Key> poolOf) {
        List<Owned> next = new ArrayList<>(List.of(first));
        poolOf.put(first.key(), first.key());
        Set<String> seen = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            for (Person person : next.removeLast().quorum().people()) {
                if (seen.add(person.id())) {
                    for (Owned other : byPerson.get(person.id())) {
                        if (poolOf.putIfAbsent(other.key(), first.key()) == null) {
                            next.add(other);
                        }
                    }
                }
            }
        }
    }

    private void addKey(Session session, Key key) {
        keysOf.computeIfAbsent(session, any -> new LinkedHashSet<>()).add(key);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Key> keys(Placement placement) {
        return placement.isPlaced() ? keysOf.getOrDefault(placement.session(), Set.of()) : Set.of();
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN_WHEN_ALONE;
    }

    @Override
    public boolean isSuperadditive() {
        return true;
    }

    @Override
    public SessionGroup empty(Key key) {
        return new QuorumGroup(pools.get(key), wording);
    }
}
