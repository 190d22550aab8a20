package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A schedule of one problem as a schedule of a changed one. */
final class CarriedSchedule {

    private CarriedSchedule() {}

    /** What is in both stands where it stood. */
    static Schedule over(Schedule schedule, Facts facts) {
        return over(schedule, facts, Map.of());
    }

    /**
     * What is in both stands where it stood.
     *
     * @param renamed the new id of each session that has one, by its old id
     */
    static Schedule over(Schedule schedule, Facts facts, Map<String, String> renamed) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (FixedPlacement placement : schedule.placements()) {
            String id = placement.session().id();
            var session = facts.session(renamed.getOrDefault(id, id));
            var slot = facts.slot(placement.placedSlot().id());
            if (session.isPresent() && slot.isPresent()) {
                placements.add(
                        new FixedPlacement(
                                session.get(), slot.get(), placement.start(), placement.minutes()));
            }
        }
        return Schedule.of(facts, placements);
    }
}
