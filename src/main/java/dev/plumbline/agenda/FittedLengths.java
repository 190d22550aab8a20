package dev.plumbline.agenda;

import dev.plumbline.explain.whatif.SlotArrangement;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a schedule that came over from another problem fit its own: lengths are those that sessions
 * may have, and breaks that are new stand where they may first.
 */
final class FittedLengths {

    private FittedLengths() {}

    /**
     * The schedule in which these sessions have the nearest length that they may have, where they
     * stand; others in their slot move up or make room.
     *
     * @param sessions ids; all others keep the length they have
     */
    static Schedule of(Schedule schedule, Set<String> sessions) {
        var arrangement = SlotArrangement.of(schedule);
        for (Session session : schedule.facts().sessions()) {
            var placement = arrangement.placementOf(session);
            if (placement != null && sessions.contains(session.id())) {
                int minutes =
                        Math.clamp(
                                placement.minutes(),
                                session.shortestMinutes(),
                                session.longestMinutes());
                if (minutes != placement.minutes()) {
                    arrangement = arrangement.resized(placement, minutes);
                }
            }
        }
        return arrangement.schedule();
    }

    /**
     * With every new break at its earliest start.
     *
     * @param before the problem in which a break is not new
     */
    static Schedule withNewBreaks(Schedule schedule, Facts before) {
        List<FixedPlacement> placements = new ArrayList<>(schedule.placements());
        for (Session session : schedule.waitlist()) {
            var limits = session.breakLimits();
            if (limits != null && before.session(session.id()).isEmpty()) {
                placements.add(
                        new FixedPlacement(
                                session,
                                limits.slot(),
                                limits.earliest(),
                                session.preferredMinutes()));
            }
        }
        return Schedule.of(schedule.facts(), placements);
    }
}
