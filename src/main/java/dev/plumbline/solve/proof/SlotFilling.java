package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which a slot can be filled, step by step: at which minutes a session can end there,
 * and with which options it goes on from each: at once, or at a later start that may be of use.
 */
final class SlotFilling {

    /**
     * The options of one session after the same end, from its longest length to its shortest.
     *
     * @param first place of the first of them among all options after that end
     */
    record Fork(int session, int first, List<PlacementOption> options) {}

    private final Slot slot;
    private final long[] ends;
    private final List<List<PlacementOption>> options = new ArrayList<>();
    private final List<List<Fork>> forks = new ArrayList<>();

    private SlotFilling(Slot slot, long[] ends) {
        this.slot = slot;
        this.ends = ends;
    }

    /** Makes the fillings of a problem, which share their numbering and their limit. */
    static final class Maker {

        /** What may come next: a placement by its numbers. */
        private record Step(int session, int length, int start) {}

        private final List<Session> sessions;
        private final int grid;
        private final PossiblePlacements possible;
        private final UsefulStarts useful;
        private final AloneCosts alone;
        private final int most;
        private int numbered;
        private int made;

        /**
         * @param most ways to go on, of all ends of all slots together
         */
        Maker(
                List<Session> sessions,
                int grid,
                PossiblePlacements possible,
                UsefulStarts useful,
                AloneCosts alone,
                int most) {
            this.sessions = sessions;
            this.grid = grid;
            this.possible = possible;
            this.useful = useful;
            this.alone = alone;
            this.most = most;
        }

        /** Whether there were more options than allowed; then the fillings are of no use. */
        boolean isOverfull() {
            return made > most;
        }

        /** The filling of a slot that is the next one in time. */
        SlotFilling make(Slot slot, int place) {
            var pauses =
                    sessions.stream().map(session -> useful.pausesBefore(session, place)).toList();
            int inside = (int) Math.ceilDiv(slot.time().minutes(), grid);
            var waits = waits(place, inside);
            TreeMap<Integer, List<Step>> reached = new TreeMap<>();
            reached.put(0, List.of());
            for (Integer end = 0; end != null; end = reached.higherKey(end)) {
                var next = next(place, end, inside, waits, pauses);
                reached.put(end, next);
                next.forEach(step -> reached.putIfAbsent(end(step), List.of()));
                made += next.size();
                if (isOverfull()) {
                    break;
                }
            }
            return filling(slot, place, reached);
        }

        /**
         * By session and length: the starts inside the slot for which it may pay to wait. Where
         * somebody may gain from being pushed beyond the end, that is any start of those before.
         */
        private BitSet[][] waits(int place, int inside) {
            var waits = new BitSet[sessions.size()][];
            boolean isPushed = false;
            for (int session = 0; session < sessions.size(); session++) {
                var mine = new BitSet[possible.lengths(place, session)];
                for (int length = 0; length < mine.length; length++) {
                    mine[length] = useful.of(sessions.get(session), place, length);
                    isPushed |= mine[length].nextSetBit(inside) >= 0;
                }
                waits[session] = mine;
            }
            for (BitSet[] mine : waits) {
                for (BitSet starts : mine) {
                    if (isPushed) {
                        starts.set(0, inside);
                    }
                    starts.clear(inside, Math.max(inside, starts.length()));
                }
            }
            return waits;
        }

        private List<Step> next(
                int place, int end, int inside, BitSet[][] waits, List<Set<Integer>> pauses) {
            List<Step> next = new ArrayList<>();
            for (int session = 0; session < waits.length; session++) {
                for (int length = 0; length < waits[session].length; length++) {
                    var starts = new BitSet();
                    starts.or(waits[session][length]);
                    starts.clear(0, end);
                    starts.set(end);
                    for (int pause : pauses.get(session)) {
                        starts.set(end + pause, end + pause < inside);
                    }
                    for (int start = end; start >= 0; start = starts.nextSetBit(start + 1)) {
                        add(next, place, new Step(session, length, start));
                    }
                }
            }
            return next;
        }

        private void add(List<Step> next, int place, Step step) {
            if (step.start() < possible.starts(place, step.session(), step.length())
                    && cost(place, step) != null) {
                next.add(step);
            }
        }

        private @Nullable LevelCost cost(int place, Step step) {
            return possible.cost(place, step.session(), step.length(), step.start());
        }

        private int end(Step step) {
            return step.start() + possible.minutes(step.session(), step.length()) / grid;
        }

        private SlotFilling filling(Slot slot, int place, TreeMap<Integer, List<Step>> reached) {
            Map<Integer, Integer> places = new HashMap<>();
            reached.keySet().forEach(end -> places.put(end, places.size()));
            long[] ends =
                    reached.keySet().stream()
                            .mapToLong(end -> slot.start() + (long) end * grid)
                            .toArray();
            var filling = new SlotFilling(slot, ends);
            Map<Step, PlacementOption> known = new HashMap<>();
            for (var steps : reached.values()) {
                var row =
                        steps.stream()
                                .map(
                                        step ->
                                                known.computeIfAbsent(
                                                        step,
                                                        any -> option(slot, place, step, places)))
                                .toList();
                filling.options.add(row);
                filling.forks.add(forks(row));
            }
            return filling;
        }

        private PlacementOption option(
                Slot slot, int place, Step step, Map<Integer, Integer> places) {
            var placement =
                    new FixedPlacement(
                            sessions.get(step.session()),
                            slot,
                            slot.start() + (long) step.start() * grid,
                            possible.minutes(step.session(), step.length()));
            var cost = cost(place, step);
            // Only what does not cost too much became a step; and where the limit broke off what
            // was reached, the filling is of no use.
            var known = cost == null ? LevelCost.NONE : cost;
            return new PlacementOption(
                    numbered++,
                    step.session(),
                    placement,
                    place,
                    places.getOrDefault(end(step), 0),
                    known,
                    known.plus(alone.of(placement)));
        }

        private static List<Fork> forks(List<PlacementOption> options) {
            List<Fork> forks = new ArrayList<>();
            int first = 0;
            for (int next = 1; next <= options.size(); next++) {
                if (next == options.size()
                        || options.get(next).session() != options.get(first).session()) {
                    forks.add(
                            new Fork(
                                    options.get(first).session(),
                                    first,
                                    options.subList(first, next)));
                    first = next;
                }
            }
            return List.copyOf(forks);
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
    List<PlacementOption> after(int end) {
        return options.get(end);
    }

    /** The same by session. */
    List<Fork> forksAfter(int end) {
        return forks.get(end);
    }
}
