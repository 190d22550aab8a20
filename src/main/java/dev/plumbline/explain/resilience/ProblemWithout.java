package dev.plumbline.explain.resilience;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.Unavailability;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of a problem when somebody cannot come, or something is cancelled. */
public final class ProblemWithout {

    private ProblemWithout() {}

    /**
     * Without a person: who cannot come is unavailable all the time. What only they speak at falls
     * out with them; with others it goes on without them. Who is required stays required.
     */
    public static Problem ofPerson(Problem problem, String person) {
        var lost = talksAlone(problem, person);
        return without(problem, lost, person);
    }

    /**
     * Without some sessions; what was to come after them, or never beside them, is free of that.
     */
    public static Problem ofSessions(Problem problem, Set<String> sessions) {
        return without(problem, sessions, "");
    }

    /** The ids of the sessions at which nobody else speaks. */
    static Set<String> talksAlone(Problem problem, String person) {
        return Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream())
                .filter(
                        talk ->
                                talk.participants().speakers().stream()
                                        .distinct()
                                        .toList()
                                        .equals(List.of(person)))
                .map(Talk::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Problem without(Problem problem, Set<String> sessions, String person) {
        return problem.withPeople(
                        problem.people().stream()
                                .map(one -> one.id().equals(person) ? away(one, problem) : one)
                                .toList())
                .withTalks(left(problem.talks(), sessions, person))
                .withCoordinationSessions(left(problem.coordinationSessions(), sessions, person))
                .withRelations(
                        problem.relations().stream()
                                .map(tie -> tie.withSessions(left(tie.sessions(), sessions)))
                                .filter(tie -> tie.sessions().size() > 1)
                                .toList())
                .withWishes(
                        problem.wishes().stream()
                                .map(wish -> wish.withSessions(left(wish.sessions(), sessions)))
                                .toList());
    }

    private static List<String> left(List<String> ids, Set<String> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }

    private static List<Talk> left(List<Talk> talks, Set<String> sessions, String person) {
        return talks.stream()
                .filter(talk -> !sessions.contains(talk.id()))
                .map(talk -> left(talk, sessions, person))
                .toList();
    }

    private static Talk left(Talk talk, Set<String> sessions, String person) {
        var who = talk.participants();
        var conditions = talk.conditions();
        return talk.withParticipants(
                        who.withSpeakers(
                                who.speakers().stream().filter(id -> !id.equals(person)).toList()))
                .withConditions(
                        conditions
                                .withAfter(
                                        conditions.after().stream()
                                                .filter(
                                                        after ->
                                                                !sessions.contains(after.session()))
                                                .toList())
                                .withExclusiveWith(
                                        conditions.exclusiveWith().stream()
                                                .filter(other -> !sessions.contains(other))
                                                .toList()));
    }

    private static Person away(Person person, Problem problem) {
        List<Unavailability> unavailable = new ArrayList<>(person.unavailable());
        var start = problem.timeSlots().stream().map(TimeSlot::start).min(BY_INSTANT);
        var end = problem.timeSlots().stream().map(TimeSlot::end).max(BY_INSTANT);
        if (start.isPresent() && end.isPresent()) {
            unavailable.add(
                    new Unavailability(
                            start.get().minusDays(1), end.get().plusDays(1), null, Severity.HARD));
        }
        return person.withUnavailable(unavailable);
    }

    private static final Comparator<OffsetDateTime> BY_INSTANT = OffsetDateTime.timeLineOrder();
}
