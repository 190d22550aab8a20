package dev.plumbline.explain.waitlist;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts a session among those of a slot. Who stands after it stays where it is when there is room,
 * and is pushed on otherwise; who stands after one that was shortened moves up.
 */
final class Packing {

    private final Schedule schedule;
    private final StartTimes starts;

    Packing(Schedule schedule) {
        this.schedule = schedule;
        this.starts = new StartTimes(schedule.facts());
    }

    /** Those of a slot, in order of time. */
    List<FixedPlacement> in(Slot slot) {
        return schedule.placements().stream()
                .filter(placement -> placement.slot() == slot)
                .toList();
    }

    /**
     * The whole schedule with the session in it.
     *
     * @param rest those of the slot that stay, in order of time
     * @param position how many of them come before the session
     * @param cuts minutes by which some of them are shortened
     * @param without a session that goes to the waitlist, or the session itself
     */
    Schedule with(
            Session session,
            int minutes,
            Slot slot,
            List<FixedPlacement> rest,
            int position,
            Map<Session, Integer> cuts,
            Session without) {
        List<FixedPlacement> result =
                new ArrayList<>(
                        schedule.placements().stream()
                                .filter(one -> one.slot() != slot && one.session() != without)
                                .toList());
        long end = slot.start();
        boolean movesUp = false;
        for (int index = 0; index <= rest.size(); index++) {
            if (index == position) {
                long start = starts.start(session, slot, minutes, end);
                result.add(new FixedPlacement(session, slot, start, minutes));
                end = start + minutes;
                movesUp = false;
            }
            if (index < rest.size()) {
                FixedPlacement one = rest.get(index);
                int cut = cuts.getOrDefault(one.session(), 0);
                int length = one.minutes() - cut;
                boolean stays = one.start() >= end && !movesUp;
                long start = stays ? one.start() : starts.start(one.session(), slot, length, end);
                result.add(new FixedPlacement(one.session(), slot, start, length));
                end = start + length;
                movesUp |= cut > 0;
            }
        }
        return Schedule.of(schedule.facts(), result);
    }
}
