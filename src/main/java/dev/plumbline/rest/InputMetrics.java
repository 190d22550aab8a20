package dev.plumbline.rest;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import java.util.stream.Stream;

/**
 * A problem in a few numbers.
 *
 * @param minutesAvailable in all time slots, without their breaks
 * @param minutesWanted by talks and coordination sessions, as asked for
 * @param minutesLeast at their shortest
 */
public record InputMetrics(
        int talks,
        int coordinationSessions,
        int people,
        long remotePeople,
        int timeSlots,
        long minutesAvailable,
        long minutesWanted,
        long minutesLeast) {

    static InputMetrics of(Problem problem) {
        return new InputMetrics(
                problem.talks().size(),
                problem.coordinationSessions().size(),
                problem.people().size(),
                problem.people().stream()
                        .filter(person -> person.attendance() == Attendance.REMOTE)
                        .count(),
                problem.timeSlots().size(),
                available(problem),
                sessions(problem).mapToLong(Talk::minutes).sum(),
                sessions(problem).mapToLong(Talk::shortest).sum());
    }

    private static Stream<Talk> sessions(Problem problem) {
        return Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream());
    }

    private static long available(Problem problem) {
        return problem.timeSlots().stream()
                .mapToLong(
                        slot ->
                                Interval.of(slot.start(), slot.end()).minutes()
                                        - slot.breaks().stream().mapToLong(Break::minutes).sum())
                .sum();
    }
}
