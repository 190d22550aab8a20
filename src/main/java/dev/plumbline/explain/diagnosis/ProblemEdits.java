package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
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

    static Talk shortest(Talk talk, int minutes) {
        return with(talk, minutes, talk.priority(), talk.participants(), talk.conditions());
    }

    static Talk priority(Talk talk, int priority) {
        return with(talk, talk.minMinutes(), priority, talk.participants(), talk.conditions());
    }

    static Talk required(Talk talk, List<String> people) {
        var now = talk.participants();
        return with(
                talk, new Participants(now.speakers(), people, now.wantedPeople(), now.quorums()));
    }

    static Talk quorums(Talk talk, List<Quorum> quorums) {
        var now = talk.participants();
        return with(
                talk,
                new Participants(
                        now.speakers(), now.requiredPeople(), now.wantedPeople(), quorums));
    }

    private static Talk with(Talk talk, Participants participants) {
        return with(talk, talk.minMinutes(), talk.priority(), participants, talk.conditions());
    }

    static Talk after(Talk talk, List<Precedence> after) {
        var now = talk.conditions();
        return with(talk, after, now.exclusiveWith(), now.places(), now.roomFeatures(), now.pin());
    }

    static Talk exclusiveWith(Talk talk, List<String> others) {
        var now = talk.conditions();
        return with(talk, now.after(), others, now.places(), now.roomFeatures(), now.pin());
    }

    static Talk places(Talk talk, List<Place> places) {
        var now = talk.conditions();
        return with(talk, now.after(), now.exclusiveWith(), places, now.roomFeatures(), now.pin());
    }

    static Talk features(Talk talk, List<String> features) {
        var now = talk.conditions();
        return with(talk, now.after(), now.exclusiveWith(), now.places(), features, now.pin());
    }

    static Talk pin(Talk talk, @Nullable Pin pin) {
        var now = talk.conditions();
        return with(talk, now.after(), now.exclusiveWith(), now.places(), now.roomFeatures(), pin);
    }

    private static Talk with(
            Talk talk,
            List<Precedence> after,
            List<String> exclusiveWith,
            List<Place> places,
            List<String> features,
            @Nullable Pin pin) {
        var now = talk.conditions();
        return with(
                talk,
                talk.minMinutes(),
                talk.priority(),
                talk.participants(),
                new Conditions(
                        now.position(),
                        after,
                        exclusiveWith,
                        places,
                        features,
                        now.expectedAudience(),
                        pin));
    }

    private static Talk with(
            Talk talk,
            @Nullable Integer minMinutes,
            @Nullable Integer priority,
            Participants participants,
            Conditions conditions) {
        return new Talk(
                talk.id(),
                talk.title(),
                talk.abstractText(),
                talk.clusters(),
                talk.track(),
                talk.minutes(),
                minMinutes,
                priority,
                participants,
                conditions);
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
