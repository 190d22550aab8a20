package dev.plumbline.problem.validation;

import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Relation;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.Unavailability;
import java.util.Arrays;
import java.util.stream.Stream;

/** What checks look at: the parts of the problem with their places, and the mistakes so far. */
final class ValidationInput {

    private final Problem problem;
    private final InputPointer base;
    private final InputErrors errors;
    private final IdIndex ids;

    ValidationInput(Problem problem, InputPointer base, InputErrors errors) {
        this.problem = problem;
        this.base = base;
        this.errors = errors;
        ids = new IdIndex(this);
    }

    Problem problem() {
        return problem;
    }

    Stream<LocatedPart<Track>> tracks() {
        return LocatedPart.each(at("tracks"), problem.tracks());
    }

    Stream<LocatedPart<Room>> rooms() {
        return LocatedPart.each(at("rooms"), problem.rooms());
    }

    Stream<LocatedPart<TimeSlot>> timeSlots() {
        return LocatedPart.each(at("timeSlots"), problem.timeSlots());
    }

    Stream<LocatedPart<Person>> people() {
        return LocatedPart.each(at("people"), problem.people());
    }

    Stream<LocatedPart<TopicCluster>> clusters() {
        return LocatedPart.each(at("clusters"), problem.clusters());
    }

    Stream<LocatedPart<SharedResource>> resources() {
        return LocatedPart.each(at("resources"), problem.resources());
    }

    Stream<LocatedPart<Relation>> relations() {
        return LocatedPart.each(at("relations"), problem.relations());
    }

    Stream<LocatedPart<AttendeeWish>> wishes() {
        return LocatedPart.each(at("wishes"), problem.wishes());
    }

    /** Of people and resources. */
    Stream<LocatedPart<Unavailability>> unavailabilities() {
        return Stream.concat(
                people().flatMap(
                                person -> person.each("unavailable", person.value().unavailable())),
                resources()
                        .flatMap(
                                resource ->
                                        resource.each(
                                                "unavailable", resource.value().unavailable())));
    }

    /** Talks and coordination sessions. */
    Stream<LocatedPart<Talk>> sessions() {
        return Stream.concat(
                LocatedPart.each(at("talks"), problem.talks()), coordinationSessions());
    }

    Stream<LocatedPart<Talk>> coordinationSessions() {
        return LocatedPart.each(at("coordinationSessions"), problem.coordinationSessions());
    }

    /** The ids that may be referred to. */
    IdIndex ids() {
        return ids;
    }

    /** Where a member of the problem stands. */
    InputPointer at(String member) {
        return base.at(member);
    }

    /** Whether no mistake is known in the members. */
    boolean isSound(LocatedPart<?> owner, String... members) {
        return Arrays.stream(members).allMatch(member -> isSound(owner.at(member)));
    }

    /** Whether no mistake is known at the place or below. */
    boolean isSound(InputPointer at) {
        return !errors.touches(at.text());
    }

    /**
     * Whether the problem itself has a field nobody knows: perhaps a list with its name misspelt.
     */
    boolean hasUnknownFields() {
        String prefix = base.text() + "/";
        return errors.list().stream()
                .anyMatch(
                        error ->
                                error.code().equals("unknownField")
                                        && error.pointer().startsWith(prefix)
                                        && error.pointer().indexOf('/', prefix.length()) < 0);
    }

    void error(InputPointer at, String code, String detail) {
        errors.add(at, code, detail);
    }
}
