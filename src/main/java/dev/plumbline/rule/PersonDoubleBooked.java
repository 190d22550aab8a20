package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nobody speaks or is required in two sessions at once. */
final class PersonDoubleBooked implements RelationRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "personDoubleBooked",
                    "Person in two places",
                    "Nobody speaks, or is required, in two sessions at the same time.",
                    Severity.HARD,
                    1,
                    "minutes shared, per person",
                    "Counted in minutes like every overlap.");

    private final List<Relation> relations;
    private final Wording wording;

    PersonDoubleBooked(RuleContext context) {
        wording = context.wording();
        relations = context.relations(INFO, relations(context.facts()));
    }

    private static Stream<Relation> relations(Facts facts) {
        Map<Person, List<Session>> sessionsOf = new IdentityHashMap<>();
        for (Session session : facts.sessions()) {
            for (Person person : session.attendees().bound()) {
                sessionsOf.computeIfAbsent(person, any -> new ArrayList<>()).add(session);
            }
        }
        return facts.sessions().stream().flatMap(first -> relations(first, sessionsOf));
    }

    private static Stream<Relation> relations(
            Session first, Map<Person, List<Session>> sessionsOf) {
        Map<Session, List<Person>> shared = new LinkedHashMap<>();
        for (Person person : first.attendees().bound()) {
            for (Session second : sessionsOf.get(person)) {
                if (second.index() > first.index()) {
                    shared.computeIfAbsent(second, any -> new ArrayList<>()).add(person);
                }
            }
        }
        return shared.entrySet().stream()
                .map(
                        entry ->
                                new Relation(
                                        first,
                                        entry.getKey(),
                                        List.copyOf(entry.getValue()),
                                        Relation.UNLIMITED));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Relation> relations() {
        return relations;
    }

    @Override
    public long penalty(Relation relation, Placement first, Placement second) {
        return first.overlap(second) * relation.people().size();
    }

    @Override
    public Sentence sentence(Relation relation, Placement first, Placement second) {
        boolean speakersOnly =
                first.session().attendees().speakers().containsAll(relation.people())
                        && second.session().attendees().speakers().containsAll(relation.people());
        return new Sentence(
                wording.names(relation.people())
                        + (relation.people().size() == 1 ? " is" : " are")
                        + " needed at the same time in "
                        + wording.title(first.session())
                        + " at "
                        + wording.place(first)
                        + " and in "
                        + wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + ".",
                relation.people(),
                !speakersOnly);
    }
}
