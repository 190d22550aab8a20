package dev.plumbline.explain.waitlist;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a session among those of a slot. Who stands after it stays where it is when there is room,
 * and is pushed on otherwise; who stands after one that was shortened moves up.
 */
final class SlotPacking {

    private final Schedule schedule;
    private final StartTimes starts;
    private final List<List<FixedPlacement>> bySlot = new ArrayList<>();
    private final Map<Session, FixedPlacement> places = new HashMap<>();
    private final long[] free;

    SlotPacking(Schedule schedule) {
        this.schedule = schedule;
        this.starts = new StartTimes(schedule.facts());
        schedule.facts().slots().forEach(slot -> bySlot.add(new ArrayList<>()));
        this.free = schedule.facts().slots().stream().mapToLong(Slot::sessionMinutes).toArray();
        for (FixedPlacement one : schedule.placements()) {
            in(one.placedSlot()).add(one);
            places.put(one.session(), one);
            free[one.placedSlot().index()] -= one.minutes();
        }
    }

    /** When sessions start that wait for nothing. */
    StartTimes starts() {
        return starts;
    }

    /** Those of a slot, in order of time. */
    List<FixedPlacement> in(Slot slot) {
        return bySlot.get(slot.index());
    }

    /** Minutes of a slot that nobody has. */
    long free(Slot slot) {
        return free[slot.index()];
    }

    /** Where a session stands; null without a place. */
    @Nullable FixedPlacement of(Session session) {
        return places.get(session);
    }

    /**
     * What stands elsewhere or for less time when a session is in a slot, the session first.
     *
     * @param wanted the session, its slot and minutes; its start is the one that it waits for, or
     *     {@link StartTimes#UNCHOSEN}
     * @param rest those of the slot that stay, in order of time
     * @param position how many of them come before the session
     * @param cuts minutes by which some of them are shortened
     */
    List<FixedPlacement> with(
            FixedPlacement wanted,
            List<FixedPlacement> rest,
            int position,
            Map<Session, Integer> cuts) {
        Session session = wanted.session();
        Slot slot = wanted.placedSlot();
        int minutes = wanted.minutes();
        List<FixedPlacement> changed = new ArrayList<>();
        Session before = null;
        long end = slot.start();
        boolean movesUp = false;
        for (int index = 0; index <= rest.size(); index++) {
            if (index == position) {
                long start = starts.start(session, slot, minutes, before, end, wanted.start());
                changed.addFirst(new FixedPlacement(session, slot, start, minutes));
                end = start + minutes;
                before = session;
                movesUp = false;
            }
            if (index < rest.size()) {
                FixedPlacement one = rest.get(index);
                int cut = cuts.getOrDefault(one.session(), 0);
                int length = one.minutes() - cut;
                long ready = starts.ready(one.session(), slot, before, end);
                boolean stays = one.start() >= ready && !movesUp;
                long start = stays ? one.start() : starts.start(one.session(), slot, length, ready);
                if (start != one.start() || cut > 0) {
                    changed.add(new FixedPlacement(one.session(), slot, start, length));
                }
                end = start + length;
                before = one.session();
                movesUp |= cut > 0;
            }
        }
        return changed;
    }

    /** The whole schedule with some sessions elsewhere, or without a place. */
    Schedule after(List<FixedPlacement> changed) {
        Map<Session, FixedPlacement> after = new HashMap<>(places);
        changed.forEach(one -> after.put(one.session(), one));
        return Schedule.of(schedule.facts(), after.values());
    }

    /** How many that had a place start at another time. */
    long moved(List<FixedPlacement> changed) {
        return changed.stream()
                .filter(
                        one -> {
                            var before = places.get(one.session());
                            return one.isPlaced()
                                    && before != null
                                    && before.start() != one.start();
                        })
                .count();
    }
}
