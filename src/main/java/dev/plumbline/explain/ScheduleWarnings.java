package dev.plumbline.explain;

import dev.plumbline.problem.facts.FactPrecedence;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what is odd about a schedule although no rule minds: it costs nothing, but somebody should
 * look at it. Names sessions and rooms, never people.
 */
public final class ScheduleWarnings {

    private final Schedule schedule;
    private final FindingWording wording;

    private ScheduleWarnings(Schedule schedule) {
        this.schedule = schedule;
        this.wording = new FindingWording(schedule.facts().problem().timeZone());
    }

    /** A sentence for each oddity, in order of time; none when nothing is odd. */
    public static List<String> of(Schedule schedule) {
        var warnings = new ScheduleWarnings(schedule);
        return Stream.concat(warnings.startsOffTheGrid(), warnings.waitingPredecessors()).toList();
    }

    private Stream<String> startsOffTheGrid() {
        int grid = schedule.facts().problem().gridMinutes();
        return schedule.placements().stream()
                .filter(
                        placement ->
                                (placement.start() - placement.placedSlot().start()) % grid != 0)
                .map(
                        placement ->
                                "%s starts at %s, which is not on the grid of %s from %s."
                                        .formatted(
                                                wording.title(placement.session()),
                                                wording.start(placement),
                                                wording.minutes(grid),
                                                wording.momentAfter(
                                                        placement.start(),
                                                        placement.placedSlot().start())));
    }

    private Stream<String> waitingPredecessors() {
        Set<Session> waiting = new HashSet<>(schedule.waitlist());
        return schedule.placements().stream()
                .flatMap(
                        placement ->
                                schedule.facts().precedencesOf(placement.session()).stream()
                                        .map(FactPrecedence::session)
                                        .filter(waiting::contains)
                                        .map(before -> waitingPredecessor(before, placement)));
    }

    private String waitingPredecessor(Session before, FixedPlacement placement) {
        return "%s at %s has to come after %s, which is on the waitlist."
                .formatted(
                        wording.title(placement.session()),
                        wording.place(placement),
                        wording.title(before));
    }
}
