package dev.plumbline.solve.proof;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Kind;
import dev.plumbline.problem.facts.Session;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that can take each other's places without any rule seeing a difference: everything about
 * them is the same but names, titles and affiliations, and so it is about their people, who have
 * nothing to do with other sessions. Of such sessions only one order has to be looked at.
 */
final class Twins {

    /** All that rules may ask about a session. */
    private record Traits(
            Kind kind,
            int minutes,
            int shortest,
            int priority,
            @Nullable String track,
            List<String> clusters,
            List<Map<Object, Long>> people,
            List<Quorum> quorums,
            Conditions conditions) {}

    /** All that rules may ask about someone who is in one session only. */
    private record PersonTraits(
            Attendance attendance,
            @Nullable ZoneId timeZone,
            @Nullable Comfort comfort,
            List<Unavailability> unavailable) {}

    private final Facts facts;
    private final Set<String> shared;
    private final long[] before;

    private Twins(Facts facts) {
        this.facts = facts;
        this.shared = sharedPeople(facts);
        this.before = new long[facts.sessions().size()];
        Set<String> named = namedSessions(facts);
        Map<Traits, Long> known = new HashMap<>();
        for (Session session : facts.sessions()) {
            if (!session.isBreak() && !named.contains(session.id())) {
                var traits = traits(session);
                long others = known.getOrDefault(traits, 0L);
                before[session.index()] = others;
                known.put(traits, others | 1L << session.index());
            }
        }
    }

    /** By session: the set of its twins that come before it in the problem. */
    static long[] before(Facts facts) {
        return new Twins(facts).before;
    }

    /** Sessions that others name, or that were published: their id means something. */
    private static Set<String> namedSessions(Facts facts) {
        Set<String> named = new HashSet<>();
        for (Session session : facts.sessions()) {
            var conditions = session.details().conditions();
            conditions.after().forEach(after -> named.add(after.session()));
            if (!conditions.exclusiveWith().isEmpty()) {
                named.add(session.id());
                named.addAll(conditions.exclusiveWith());
            }
        }
        var published = facts.problem().published();
        if (published != null) {
            published.placements().forEach(placement -> named.add(placement.session()));
        }
        return named;
    }

    /** People who lead something, are part of a quorum, or are named in more than one session. */
    private static Set<String> sharedPeople(Facts facts) {
        Set<String> shared = new HashSet<>();
        facts.problem().tracks().forEach(track -> shared.addAll(track.leads()));
        facts.problem().clusters().forEach(cluster -> shared.addAll(cluster.leads()));
        Set<String> seen = new HashSet<>();
        for (Session session : facts.sessions()) {
            var participants = session.details().participants();
            participants.quorums().forEach(quorum -> shared.addAll(quorum.people()));
            var mine =
                    Stream.of(
                                    participants.speakers(),
                                    participants.requiredPeople(),
                                    participants.wantedPeople())
                            .flatMap(List::stream)
                            .collect(Collectors.toSet());
            mine.stream().filter(person -> !seen.add(person)).forEach(shared::add);
        }
        return shared;
    }

    private Traits traits(Session session) {
        Talk details = session.details();
        var participants = details.participants();
        return new Traits(
                session.kind(),
                details.minutes(),
                details.shortest(),
                session.priority(),
                details.track(),
                details.clusters(),
                List.of(
                        traits(participants.speakers()),
                        traits(participants.requiredPeople()),
                        traits(participants.wantedPeople())),
                participants.quorums(),
                details.conditions());
    }

    private Map<Object, Long> traits(List<String> ids) {
        return ids.stream()
                .map(this::traits)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Object traits(String id) {
        Person person = facts.people().get(id);
        return shared.contains(id) || person == null
                ? id
                : new PersonTraits(
                        person.attendance(),
                        person.timeZone(),
                        person.comfort(),
                        person.unavailable());
    }
}
