package dev.plumbline.solve.proof;

import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sessions that can take each other's places without any rule seeing a difference: everything about
 * them is the same but names, titles and affiliations, and so it is about their people, who have
 * nothing to do with other sessions. Of such sessions only one order has to be looked at.
 *
 * <p>What is compared is every field of a record that is not known to be a mere name: a field that
 * is added later counts without further ado.
 */
final class TwinSessions {

    /** Fields of a talk that no rule looks at. */
    static final Set<String> NAMES_OF_TALK = Set.of("id", "title", "abstractText", "listing");

    /** Fields of a person that no rule looks at, of somebody who is in one session only. */
    static final Set<String> NAMES_OF_PERSON = Set.of("id", "name", "affiliation", "profile");

    /** Fields of the participants that are ids of people. */
    static final Set<String> LISTS_OF_PEOPLE = Set.of("speakers", "requiredPeople", "wantedPeople");

    private final Facts facts;
    private final Set<String> shared;
    private final long[] before;

    private TwinSessions(Facts facts, List<Session> sessions) {
        this.facts = facts;
        this.shared = sharedPeople(facts);
        this.before = new long[sessions.size()];
        Set<String> named = namedSessions(facts);
        Map<List<Object>, Long> known = new HashMap<>();
        for (int number = 0; number < sessions.size(); number++) {
            Session session = sessions.get(number);
            if (!session.isBreak() && !named.contains(session.id())) {
                var traits = traits(session);
                long others = known.getOrDefault(traits, 0L);
                before[number] = others;
                known.put(traits, others | 1L << number);
            }
        }
    }

    /**
     * By session: the set of its twins that come before it.
     *
     * @param sessions of the problem, all or some, 63 at most
     */
    static long[] before(Facts facts, List<Session> sessions) {
        return new TwinSessions(facts, sessions).before;
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
        facts.problem().relations().forEach(tie -> named.addAll(tie.sessions()));
        facts.problem().wishes().forEach(wish -> named.addAll(wish.sessions()));
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

    private List<Object> traits(Session session) {
        List<Object> traits = new ArrayList<>();
        traits.add(session.kind());
        each(
                session.details(),
                (name, value) -> {
                    if (value instanceof Participants participants) {
                        traits.add(traits(participants));
                    } else if (!NAMES_OF_TALK.contains(name)) {
                        traits.add(value);
                    }
                });
        return traits;
    }

    private List<Object> traits(Participants participants) {
        List<Object> traits = new ArrayList<>();
        each(
                participants,
                (name, value) ->
                        traits.add(
                                value instanceof List<?> ids && LISTS_OF_PEOPLE.contains(name)
                                        ? traits(ids)
                                        : value));
        return traits;
    }

    /** How many there are of each kind of person. */
    private Map<Object, Long> traits(List<?> ids) {
        return ids.stream()
                .map(this::traits)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Object traits(Object id) {
        Person person = facts.people().get(id);
        if (person == null || shared.contains(person.id())) {
            return id;
        }
        List<Object> traits = new ArrayList<>();
        each(
                person,
                (name, value) -> {
                    if (!NAMES_OF_PERSON.contains(name)) {
                        traits.add(value);
                    }
                });
        return traits;
    }

    /** Hands on the name and the value of each field; of an absent value, an empty one. */
    private static void each(Record fields, BiConsumer<String, Object> sink) {
        for (RecordComponent field : fields.getClass().getRecordComponents()) {
            try {
                var value = field.getAccessor().invoke(fields);
                sink.accept(field.getName(), Optional.ofNullable(value).orElse(Optional.empty()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "The field (%s) of %s cannot be read."
                                .formatted(field.getName(), fields.getClass()),
                        e);
            }
        }
    }
}
