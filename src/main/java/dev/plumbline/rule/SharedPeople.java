package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Relations between sessions that have people in common. */
final class SharedPeople {

    private SharedPeople() {}

    /** Which people of both sessions relate them. */
    interface Condition {
        boolean relates(Person person, Session first, Session second);
    }

    /** Every pair of sessions with the people who speak or are required in both. */
    static Stream<SessionRelation> bound(Facts facts) {
        return relations(
                facts, session -> session.attendees().bound(), (person, first, second) -> true);
    }

    /**
     * Every pair of sessions with the people who belong to both and meet the condition, in the
     * problem's order. Made one session after the other, so that who needs only some of them need
     * not wait for all.
     *
     * @param peopleOf each person of a session once
     */
    static Stream<SessionRelation> relations(
            Facts facts, Function<Session, List<Person>> peopleOf, Condition condition) {
        Map<Person, List<Session>> sessionsOf = new IdentityHashMap<>();
        for (Session session : facts.sessions()) {
            for (Person person : peopleOf.apply(session)) {
                sessionsOf.computeIfAbsent(person, any -> new ArrayList<>()).add(session);
            }
        }
        // who is in hundreds of sessions alone is in tens of thousands of pairs alone
        Map<Person, List<Person>> alone = new IdentityHashMap<>();
        return facts.sessions().stream()
                .flatMap(
                        first ->
                                relations(
                                        first,
                                        peopleOf.apply(first),
                                        sessionsOf,
                                        condition,
                                        alone));
    }

    private static Stream<SessionRelation> relations(
            Session first,
            List<Person> people,
            Map<Person, List<Session>> sessionsOf,
            Condition condition,
            Map<Person, List<Person>> alone) {
        Map<Session, List<Person>> shared = new LinkedHashMap<>();
        for (Person person : people) {
            for (Session second : sessionsOf.getOrDefault(person, List.of())) {
                if (second.index() > first.index() && condition.relates(person, first, second)) {
                    shared.computeIfAbsent(second, any -> new ArrayList<>()).add(person);
                }
            }
        }
        return shared.entrySet().stream()
                .map(
                        entry ->
                                new SessionRelation(
                                        first,
                                        entry.getKey(),
                                        list(entry.getValue(), alone),
                                        0,
                                        SessionRelation.UNLIMITED));
    }

    private static List<Person> list(List<Person> people, Map<Person, List<Person>> alone) {
        return people.size() == 1
                ? alone.computeIfAbsent(people.getFirst(), List::of)
                : List.copyOf(people);
    }
}
