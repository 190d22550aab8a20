package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Every way in which a slot can be filled, step by step: at which minutes a session can end there,
 * and with which options it goes on from each.
 */
final class SlotCourse {

    /** The options of one session after the same end, from its longest length to its shortest. */
    record Fork(int session, List<Option> options) {}

    private final Slot slot;
    private final long[] ends;
    private final List<List<Option>> options = new ArrayList<>();
    private final List<List<Fork>> forks = new ArrayList<>();

    private SlotCourse(Slot slot, long[] ends) {
        this.slot = slot;
        this.ends = ends;
    }

    /** Makes the courses of a problem, which share their numbering and their limit. */
    static final class Maker {

        private final List<Session> sessions;
        private final int grid;
        private final StartTimes starts;
        private final Function<FixedPlacement, Cost> costs;
        private final Cost tooMuch;
        private final int most;
        private final long together;
        private int made;

        /**
         * @param costs by the rules that look at a single session
         * @param tooMuch what no option may cost
         * @param most options of all slots together
         */
        Maker(
                List<Session> sessions,
                int grid,
                StartTimes starts,
                Function<FixedPlacement, Cost> costs,
                Cost tooMuch,
                int most) {
            this.sessions = sessions;
            this.grid = grid;
            this.starts = starts;
            this.costs = costs;
            this.tooMuch = tooMuch;
            this.most = most;
            this.together = sessions.stream().mapToLong(Session::longestMinutes).sum();
        }

        /** Whether there were more options than allowed; then the courses are of no use. */
        boolean isOverfull() {
            return made > most;
        }

        /** The course of a slot that is the next one in time. */
        SlotCourse make(Slot slot, int place) {
            TreeMap<Long, List<FixedPlacement>> reached = new TreeMap<>();
            reached.put(slot.start(), List.of());
            for (Long end = slot.start(); end != null; end = reached.higherKey(end)) {
                var next = next(slot, end);
                reached.put(end, next);
                next.forEach(one -> reached.putIfAbsent(one.end(), List.of()));
                made += next.size();
                if (isOverfull()) {
                    break;
                }
            }
            long[] ends = reached.keySet().stream().mapToLong(Long::longValue).toArray();
            var course = new SlotCourse(slot, ends);
            List<Long> all = new ArrayList<>(reached.keySet());
            int number = made - reached.values().stream().mapToInt(List::size).sum();
            for (var placements : reached.values()) {
                List<Option> row = new ArrayList<>();
                for (FixedPlacement placement : placements) {
                    int end = all.indexOf(placement.end());
                    var cost = costs.apply(placement);
                    row.add(new Option(number++, placement, place, end, row.size(), cost));
                }
                course.options.add(List.copyOf(row));
                course.forks.add(forks(row));
            }
            return course;
        }

        private static List<Fork> forks(List<Option> options) {
            Map<Integer, List<Option>> bySession = new LinkedHashMap<>();
            for (Option option : options) {
                bySession.computeIfAbsent(option.session(), any -> new ArrayList<>()).add(option);
            }
            List<Fork> forks = new ArrayList<>();
            bySession.forEach((session, mine) -> forks.add(new Fork(session, List.copyOf(mine))));
            return List.copyOf(forks);
        }

        private List<FixedPlacement> next(Slot slot, long end) {
            // Whoever waits, waits inside the slot; so all of them in a row end before this.
            long latest = slot.end() + together;
            List<FixedPlacement> next = new ArrayList<>();
            for (Session session : sessions) {
                if (session.breakLimits() == null || session.breakLimits().slot() == slot) {
                    for (int minutes = session.longestMinutes();
                            minutes >= session.shortestMinutes();
                            minutes -= grid) {
                        long start = starts.start(session, slot, minutes, end);
                        var placement = new FixedPlacement(session, slot, start, minutes);
                        if (placement.end() <= latest
                                && costs.apply(placement).isLessThan(tooMuch)) {
                            next.add(placement);
                        }
                    }
                }
            }
            return next;
        }
    }

    Slot slot() {
        return slot;
    }

    /** Number of minutes at which the slot may be left, or gone on with. */
    int size() {
        return ends.length;
    }

    /** The minute at a place among the ends; the first is the start of the slot. */
    long end(int place) {
        return ends[place];
    }

    /** How to go on after an end. */
    List<Option> after(int end) {
        return options.get(end);
    }

    /** The same by session. */
    List<Fork> forksAfter(int end) {
        return forks.get(end);
    }
}
