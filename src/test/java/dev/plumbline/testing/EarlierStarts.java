package dev.plumbline.testing;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a schedule when one session that waits starts a step of the grid earlier. */
public final class EarlierStarts {

    private EarlierStarts() {}

    /**
     * A session that waits, and the same a step earlier.
     *
     * @param pause minutes between the earlier start and the end of the session before it, or the
     *     start of the slot
     * @param first whether no session is before it in its slot
     */
    public record Step(
            Schedule schedule,
            FixedPlacement later,
            FixedPlacement earlier,
            long pause,
            boolean first) {

        /** The schedule with the earlier start. */
        public Schedule after() {
            List<FixedPlacement> placements = new ArrayList<>(schedule.placements());
            placements.set(placements.indexOf(later), earlier);
            return Schedule.of(schedule.facts(), placements);
        }

        /** Not the whole schedule. */
        @Override
        public String toString() {
            return "%s in %s from %d to %d"
                    .formatted(
                            later.session().id(),
                            later.placedSlot().id(),
                            later.start(),
                            earlier.start());
        }

        /** Whether another session runs, starts or ends between the two starts, or meanwhile. */
        public boolean meets(FixedPlacement other) {
            return other.isPlaced() && other.start() < later.end() && other.end() > earlier.start();
        }
    }

    /**
     * All that can be made in schedules of a problem, none of which double-books a slot. Where
     * sessions run side by side, nobody waits for anybody.
     */
    public static List<Step> of(Facts facts, long seed, int schedules) {
        List<Step> steps = new ArrayList<>();
        for (int number = 0; number < schedules; number++) {
            steps.addAll(of(RandomSchedules.of(facts, seed * schedules + number)));
        }
        return steps;
    }

    private static List<Step> of(Schedule schedule) {
        int grid = schedule.facts().problem().gridMinutes();
        List<Step> steps = new ArrayList<>();
        for (var slot : schedule.facts().slots().stream().filter(Slot::isSequential).toList()) {
            long end = slot.start();
            boolean isFirst = true;
            for (FixedPlacement later : schedule.placements()) {
                if (later.slot() == slot) {
                    long start = later.start() - grid;
                    if (start >= end) {
                        var earlier =
                                new FixedPlacement(later.session(), slot, start, later.minutes());
                        steps.add(new Step(schedule, later, earlier, start - end, isFirst));
                    }
                    end = later.end();
                    isFirst = false;
                }
            }
        }
        return steps;
    }
}
