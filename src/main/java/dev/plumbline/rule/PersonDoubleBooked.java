package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        relations = relations(context.facts());
    }

    private static List<Relation> relations(Facts facts) {
        Map<String, List<Session>> sessionsOf = new LinkedHashMap<>();
        for (Session session : facts.sessions()) {
            for (Person person : session.attendees().bound()) {
                sessionsOf.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(session);
            }
        }
        Map<Integer, Map<Integer, List<Person>>> shared = new LinkedHashMap<>();
        sessionsOf.forEach(
                (id, sessions) -> {
                    for (int i = 0; i < sessions.size(); i++) {
                        for (int j = i + 1; j < sessions.size(); j++) {
                            shared.computeIfAbsent(
                                            sessions.get(i).index(), first -> new LinkedHashMap<>())
                                    .computeIfAbsent(
                                            sessions.get(j).index(), second -> new ArrayList<>())
                                    .add(facts.people().get(id));
                        }
                    }
                });
        List<Relation> result = new ArrayList<>();
        shared.forEach(
                (first, seconds) ->
                        seconds.forEach(
                                (second, people) ->
                                        result.add(
                                                new Relation(
                                                        facts.sessions().get(first),
                                                        facts.sessions().get(second),
                                                        List.copyOf(people),
                                                        Relation.UNLIMITED))));
        return List.copyOf(result);
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
