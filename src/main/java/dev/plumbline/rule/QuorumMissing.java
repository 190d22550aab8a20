package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of each quorum, enough people are free while the session runs. */
final class QuorumMissing implements GroupRule<QuorumMissing.Key> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "quorumMissing",
                    "Quorum missing",
                    "Of each quorum of a session, at least as many people as it asks for are neither unavailable nor speaking or required elsewhere. A"
                            + " coordination session without quorums needs one lead of each of its clusters.",
                    Severity.HARD,
                    1,
                    "minutes of the session, per missing person",
                    "Counted in minutes like the absence of a required person.");

    /** One quorum of one session. */
    record Key(Session session, int number) {}

    private final Map<Session, List<Key>> keysOf = new LinkedHashMap<>();
    private final BusyTimes busyTimes;
    private final Wording wording;

    QuorumMissing(RuleContext context) {
        wording = context.wording();
        busyTimes = new BusyTimes(context.facts());
        Map<String, List<Key>> keysByPerson = new LinkedHashMap<>();
        for (Session session : context.facts().sessions()) {
            var quorums = session.attendees().quorums();
            for (int number = 0; number < quorums.size(); number++) {
                var key = new Key(session, number);
                addKey(session, key);
                quorums.get(number)
                        .people()
                        .forEach(
                                person ->
                                        keysByPerson
                                                .computeIfAbsent(
                                                        person.id(), id -> new ArrayList<>())
                                                .add(key));
            }
        }
        for (Session session : context.facts().sessions()) {
            for (Person person : session.attendees().bound()) {
                keysByPerson
                        .getOrDefault(person.id(), List.of())
                        .forEach(key -> addKey(session, key));
            }
        }
    }

    private void addKey(Session session, Key key) {
        var keys = keysOf.computeIfAbsent(session, any -> new ArrayList<>());
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Key> keys(Placement placement) {
        return keysOf.getOrDefault(placement.session(), List.of());
    }

    @Override
    public Group empty(Key key) {
        return new QuorumGroup(
                key.session(), key.session().attendees().quorums().get(key.number()));
    }

    /** The session that needs the quorum, and the sessions that keep its people elsewhere. */
    private final class QuorumGroup implements Group {

        private final Session owner;
        private final FactQuorum quorum;
        private final Set<FixedPlacement> members = new HashSet<>();

        QuorumGroup(Session owner, FactQuorum quorum) {
            this.owner = owner;
            this.quorum = quorum;
        }

        @Override
        public void add(FixedPlacement member) {
            members.add(member);
        }

        @Override
        public void remove(FixedPlacement member) {
            members.remove(member);
        }

        @Override
        public long penalty() {
            FixedPlacement held = held();
            return held == null ? 0 : (long) missing(held) * held.minutes();
        }

        private @Nullable FixedPlacement held() {
            for (FixedPlacement member : members) {
                if (member.session() == owner && member.isPlaced()) {
                    return member;
                }
            }
            return null;
        }

        private int missing(FixedPlacement held) {
            int free = 0;
            for (Person person : quorum.people()) {
                if (!isBusy(person, held)) {
                    free++;
                }
            }
            return Math.max(0, quorum.atLeast() - free);
        }

        private boolean isBusy(Person person, FixedPlacement held) {
            if (busyTimes.touches(person, held.start(), held.end())) {
                return true;
            }
            for (FixedPlacement other : members) {
                if (other.session() != owner
                        && other.isPlaced()
                        && other.overlap(held) > 0
                        && other.session().attendees().bound().contains(person)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<GroupMatch> matches() {
            FixedPlacement held = held();
            if (held == null || missing(held) == 0) {
                return List.of();
            }
            var busy = quorum.people().stream().filter(person -> isBusy(person, held)).toList();
            var whom =
                    quorum.cluster() == null
                            ? wording.names(quorum.people())
                            : "the leads of " + quorum.cluster().name();
            return List.of(
                    new GroupMatch(
                            penalty(),
                            List.of(held),
                            new Sentence(
                                    wording.title(owner)
                                            + " at "
                                            + wording.place(held)
                                            + " needs at least "
                                            + quorum.atLeast()
                                            + " of "
                                            + whom
                                            + ", but "
                                            + wording.names(busy)
                                            + (busy.size() == 1 ? " is" : " are")
                                            + " not free then.",
                                    busy,
                                    true)));
        }
    }
}
