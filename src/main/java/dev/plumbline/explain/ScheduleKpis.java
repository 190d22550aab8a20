package dev.plumbline.explain;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in a few numbers. Breaks are not counted.
 *
 * @param placed talks and coordination sessions with a place
 * @param waitlisted those without
 * @param minutesPlaced of all that are placed, together
 * @param minutesCut by which talks are shorter than asked for, together
 * @param clusterSwitches neighbours in a slot that both have clusters and share none
 * @param hardFindings violations that make the schedule infeasible
 * @param softFindings violations that make it worse
 * @param optimality whether there is a better schedule
 * @param bound no schedule has a better score than this; null when nothing is known
 * @param gapPercent how much of the cost could be saved at the most, on the first level (hard,
 *     medium, soft) on which the bound is better; null when nothing is known
 * @param gaps parts of the schedule that could be better by themselves
 */
public record ScheduleKpis(
        long placed,
        long waitlisted,
        long minutesPlaced,
        long minutesCut,
        long clusterSwitches,
        long hardFindings,
        long softFindings,
        Optimality.Status optimality,
        @Nullable String bound,
        @Nullable Double gapPercent,
        List<PartGapKpi> gaps) {

    /**
     * A part of the schedule, which could be better if only its own sessions counted.
     *
     * @param tracks ids of the tracks of its sessions
     * @param timeSlots ids of its time slots
     * @param score of the part as it is
     * @param bound the part cannot be better than this
     * @param proven whether the part can be as good as that
     */
    public record PartGapKpi(
            List<String> tracks,
            List<String> timeSlots,
            String score,
            String bound,
            boolean proven) {

        static PartGapKpi of(PartGap gap) {
            return new PartGapKpi(
                    gap.tracks(),
                    gap.timeSlots(),
                    gap.score().toString(),
                    gap.bound().toString(),
                    gap.proven());
        }
    }

    /** Counted from a schedule, whatever its rules weigh. */
    public static ScheduleKpis of(ScoredSchedule scored) {
        var schedule = scored.schedule();
        var sessions =
                schedule.placements().stream()
                        .filter(placement -> !placement.session().isBreak())
                        .toList();
        long minutes = sessions.stream().mapToLong(FixedPlacement::minutes).sum();
        long cut = sessions.stream().mapToLong(ScheduleKpis::cut).sum();
        return new ScheduleKpis(
                sessions.size(),
                schedule.waitlist().stream().filter(session -> !session.isBreak()).count(),
                minutes,
                cut,
                clusterSwitches(schedule),
                count(scored, Severity.HARD),
                count(scored, Severity.SOFT),
                scored.optimality().status(),
                bound(scored.optimality()),
                scored.optimality().gapPercent(scored.score()),
                scored.optimality().gaps().stream().map(PartGapKpi::of).toList());
    }

    private static @Nullable String bound(Optimality optimality) {
        return optimality.bound() == null ? null : optimality.bound().toString();
    }

    private static long cut(FixedPlacement placement) {
        return Math.max(0, placement.session().preferredMinutes() - placement.minutes());
    }

    private static long clusterSwitches(Schedule schedule) {
        return new SlotNeighbours(schedule)
                .pairs().stream()
                        .filter(pair -> switches(pair.first().session(), pair.second().session()))
                        .count();
    }

    private static boolean switches(Session one, Session next) {
        return !one.clusters().isEmpty()
                && !next.clusters().isEmpty()
                && !one.sharesClusterWith(next);
    }

    private static long count(ScoredSchedule scored, Severity severity) {
        return scored.findings().stream().filter(finding -> finding.severity() == severity).count();
    }
}
