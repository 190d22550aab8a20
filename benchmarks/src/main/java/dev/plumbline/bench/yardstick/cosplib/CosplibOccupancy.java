package dev.plumbline.bench.yardstick.cosplib;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which submission has which slot, whose each cell is, and what is wrong about that. */
final class CosplibOccupancy {

    /** One slot of a session in a room. */
    record Spot(int session, int room, int slot) {

        static final Comparator<Spot> ORDER =
                Comparator.comparingInt(Spot::session)
                        .thenComparingInt(Spot::room)
                        .thenComparingInt(Spot::slot);
    }

    private final CosplibLayout layout;
    private final Map<String, Long> violations = new LinkedHashMap<>();
    private final Map<Spot, Integer> grid = new TreeMap<>(Spot.ORDER);

    /** By cell, in order. */
    private final Map<Integer, Integer> owners = new TreeMap<>();

    /**
     * @param assignments in the order in which they were given: of two at one place the later
     *     counts
     */
    CosplibOccupancy(CosplibLayout layout, List<SubmissionPlace> assignments) {
        this.layout = layout;
        int[] times = new int[layout.submissions().size()];
        assignments.forEach(one -> times[one.submission()]++);
        for (int count : times) {
            violation("unscheduled_submission", count == 0);
            violation("submission_scheduled_twice_or_split", count > 1);
        }
        assignments.forEach(this::place);
        own();
    }

    private void violation(String name, boolean happens) {
        if (happens) {
            violations.merge(name, 1L, Long::sum);
        }
    }

    private void place(SubmissionPlace one) {
        int end = one.slot() + layout.submissions().get(one.submission()).slots();
        int last = layout.instance().sessions().get(one.session()).slots();
        violation("outside_session", one.slot() < 0 || end > last);
        for (int slot = one.slot(); slot < end; slot++) {
            var spot = new Spot(one.session(), one.room(), slot);
            violation("slot_used_twice", grid.put(spot, one.submission()) != null);
        }
    }

    /** Where two tracks meet, which must not be, the first by name has the cell. */
    private void own() {
        Map<Integer, TreeSet<String>> tracks = new HashMap<>();
        grid.forEach(
                (spot, submission) ->
                        tracks.computeIfAbsent(cell(spot), any -> new TreeSet<>())
                                .add(layout.trackName(layout.trackOf()[submission])));
        tracks.forEach(
                (cell, names) -> {
                    violation("more_than_one_track_in_session_room", names.size() > 1);
                    owners.put(cell, layout.trackNames().indexOf(names.first()));
                });
    }

    int cell(Spot spot) {
        return spot.session() * layout.roomCount() + spot.room();
    }

    /** How often each thing happens that must not. */
    Map<String, Long> violations() {
        return violations;
    }

    /** The submission of each slot in use, by session, room and slot. */
    Map<Spot, Integer> grid() {
        return grid;
    }

    /** The track of each cell in use, by cell. */
    Map<Integer, Integer> owners() {
        return owners;
    }
}
