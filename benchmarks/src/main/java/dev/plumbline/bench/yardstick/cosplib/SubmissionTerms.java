package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.cosplib.CosplibOccupancy.Spot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;

/** The terms of the objective that look at each submission or at pairs of them; not weighted. */
final class SubmissionTerms {

    /** A submission in a room, whatever the slot. */
    private record Here(int submission, int room) {}

    private final CosplibLayout layout;
    private final CosplibPenalties penalties;
    private final SubmissionConflicts conflicts;
    private final CosplibOccupancy occupancy;

    SubmissionTerms(
            CosplibLayout layout,
            CosplibPenalties penalties,
            SubmissionConflicts conflicts,
            CosplibOccupancy occupancy) {
        this.layout = layout;
        this.penalties = penalties;
        this.conflicts = conflicts;
        this.occupancy = occupancy;
    }

    /** The sum over all slots in use. */
    private long sum(ToLongBiFunction<Spot, CosplibInstance.Submission> perSlot) {
        return occupancy.grid().entrySet().stream()
                .mapToLong(
                        entry ->
                                perSlot.applyAsLong(
                                        entry.getKey(), layout.submissions().get(entry.getValue())))
                .sum();
    }

    long inHours() {
        return sum((spot, submission) -> penalties.timezone(submission, spot.session()));
    }

    long inSessions() {
        return sum((spot, submission) -> penalties.session(submission, spot.session()));
    }

    long inRooms() {
        return sum((spot, submission) -> penalties.room(submission, spot.room()));
    }

    /** Submissions that are not the one of their track that they should be, and parallel ones. */
    long disorder() {
        long sum = 0;
        Map<Integer, Integer> countOf = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        for (var entry : occupancy.grid().entrySet()) {
            int submission = entry.getValue();
            if (seen.add(submission)) {
                int track = occupancy.owners().get(occupancy.cell(entry.getKey()));
                int count = countOf.merge(track, 1, Integer::sum);
                sum += order(submission) == 0 || order(submission) == count ? 0 : 1;
            }
        }
        for (List<Integer> together : bySlot()) {
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    sum += areOrdered(together.get(i), together.get(j)) ? 1 : 0;
                }
            }
        }
        return sum;
    }

    private int order(int submission) {
        return layout.submissions().get(submission).order();
    }

    private boolean areOrdered(int one, int other) {
        return layout.trackOf()[one] == layout.trackOf()[other]
                && order(one) != 0
                && order(other) != 0;
    }

    /** What is in the same slot of the same session. */
    private Iterable<List<Integer>> bySlot() {
        Map<Spot, Set<Integer>> result = new HashMap<>();
        occupancy
                .grid()
                .forEach(
                        (spot, submission) ->
                                result.computeIfAbsent(
                                                new Spot(spot.session(), 0, spot.slot()),
                                                any -> new LinkedHashSet<>())
                                        .add(submission));
        return result.values().stream().map(List::copyOf).toList();
    }

    long presentersInSlot() {
        return inSlot(conflicts.ofPresenters());
    }

    long attendeesInSlot() {
        return inSlot(conflicts.ofAttendees());
    }

    private long inSlot(BitSet[] pairs) {
        long sum = 0;
        for (List<Integer> together : bySlot()) {
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    sum += pairs[together.get(i)].get(together.get(j)) ? 1 : 0;
                }
            }
        }
        return sum;
    }

    long presentersInSession() {
        return inSession(conflicts.ofPresenters());
    }

    long attendeesInSession() {
        return inSession(conflicts.ofAttendees());
    }

    private long inSession(BitSet[] pairs) {
        Map<Integer, Set<Here>> bySession = new HashMap<>();
        occupancy
                .grid()
                .forEach(
                        (spot, submission) ->
                                bySession
                                        .computeIfAbsent(
                                                spot.session(), any -> new LinkedHashSet<>())
                                        .add(new Here(submission, spot.room())));
        long sum = 0;
        for (Set<Here> here : bySession.values()) {
            List<Here> together = new ArrayList<>(here);
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    sum += clash(together.get(i), together.get(j), pairs) ? 1 : 0;
                }
            }
        }
        return sum;
    }

    private static boolean clash(Here one, Here other, BitSet[] pairs) {
        return one.room() != other.room() && pairs[one.submission()].get(other.submission());
    }
}
