package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<Session, Set<Key>> keysOf = new LinkedHashMap<>();
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
                addKey(session, key, context);
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
                        .forEach(key -> addKey(session, key, context));
            }
        }
    }

    private void addKey(Session session, Key key, RuleContext context) {
        if (context.takesRelation(INFO)) {
            keysOf.computeIfAbsent(session, any -> new LinkedHashSet<>()).add(key);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Key> keys(Placement placement) {
        return keysOf.getOrDefault(placement.session(), Set.of());
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN_WHEN_ALONE;
    }

    @Override
    public Group empty(Key key) {
        return new QuorumGroup(
                key.session(),
                key.session().attendees().quorums().get(key.number()),
                busyTimes,
                wording);
    }
}
