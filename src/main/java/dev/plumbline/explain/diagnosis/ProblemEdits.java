package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes problems that differ in one thing from others. */
final class ProblemEdits {

    private ProblemEdits() {}

    /** With another talk or coordination session instead of the one with the id. */
    static Problem session(Problem problem, String id, UnaryOperator<Talk> change) {
        return problem.withSessions(talk -> talk.id().equals(id) ? change.apply(talk) : talk);
    }

    /** With each person changed. */
    static Problem people(Problem problem, UnaryOperator<Person> change) {
        return problem.withPeople(problem.people().stream().map(change).toList());
    }

    /** With each time slot changed. */
    static Problem slots(Problem problem, UnaryOperator<TimeSlot> change) {
        return problem.withTimeSlots(problem.timeSlots().stream().map(change).toList());
    }

    static Talk required(Talk talk, List<String> people) {
        return talk.withParticipants(talk.participants().withRequiredPeople(people));
    }

    static Talk quorums(Talk talk, List<Quorum> quorums) {
        return talk.withParticipants(talk.participants().withQuorums(quorums));
    }

    static Talk after(Talk talk, List<Precedence> after) {
        return talk.withConditions(talk.conditions().withAfter(after));
    }

    static Talk exclusiveWith(Talk talk, List<String> others) {
        return talk.withConditions(talk.conditions().withExclusiveWith(others));
    }

    static Talk places(Talk talk, List<Place> places) {
        return talk.withConditions(talk.conditions().withPlaces(places));
    }

    static Talk features(Talk talk, List<String> features) {
        return talk.withConditions(talk.conditions().withRoomFeatures(features));
    }

    static Talk pin(Talk talk, @Nullable Pin pin) {
        return talk.withConditions(talk.conditions().withPin(pin));
    }

    /** A list with one more at its end. */
    static <T> List<T> plus(List<T> items, T item) {
        List<T> result = new ArrayList<>(items);
        result.add(item);
        return List.copyOf(result);
    }

    /** A list with another one in a place. */
    static <T> List<T> with(List<T> items, int index, T item) {
        List<T> result = new ArrayList<>(items);
        result.set(index, item);
        return List.copyOf(result);
    }
}
