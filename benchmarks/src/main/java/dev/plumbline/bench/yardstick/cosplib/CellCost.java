package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.WholeGroup;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Tracks are in the sessions and rooms that suit them: charged once a cell, not a submission. */
final class CellCost implements GroupRule<Integer> {

    private static final RuleInfo INFO =
            CosplibRuleNames.soft(
                    "cellCost", "Unsuitable cell for a track", "cost of track and cell");

    private final int[] trackOf;

    /** By track and cell, weighted. */
    private final long[][] costs;

    private final List<List<Integer>> keys;

    CellCost(CosplibLayout layout, CosplibPenalties penalties) {
        trackOf = layout.trackOf();
        keys = SingleKeys.upTo(layout.cellCount());
        long inSession = layout.weight(CosplibTerm.TRACKS_SESSIONS);
        long inRoom = layout.weight(CosplibTerm.TRACKS_ROOMS);
        long use = layout.weight(CosplibTerm.SESSIONS_ROOMS);
        costs = new long[layout.trackCount()][layout.cellCount()];
        for (int track = 0; track < layout.trackCount(); track++) {
            for (int cell = 0; cell < layout.cellCount(); cell++) {
                int session = layout.session(cell);
                int room = layout.room(cell);
                costs[track][cell] =
                        inSession * penalties.trackSession(track, session)
                                + inRoom * penalties.trackRoom(track, room)
                                + use * penalties.sessionRoom(session, room);
            }
        }
    }

    /** Whether it can cost anything. */
    boolean matters() {
        return IntStream.range(0, costs.length)
                .flatMap(
                        track ->
                                IntStream.range(0, costs[track].length)
                                        .filter(cell -> costs[track][cell] > 0))
                .findAny()
                .isPresent();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Integer> keys(Placement placement) {
        return placement.isPlaced() ? keys.get(placement.placedSlot().index()) : List.of();
    }

    @Override
    public SessionGroup empty(Integer cell) {
        return new Cell(cell);
    }

    /** Where two tracks meet, which must not be, the first one's cost counts. */
    private final class Cell extends WholeGroup {

        private final int cell;

        Cell(int cell) {
            this.cell = cell;
        }

        @Override
        protected void entered(Session session, Slot slot) {
            // Who is in is looked up when it is asked for.
        }

        @Override
        protected void left(Session session, Slot slot) {
            // As above.
        }

        @Override
        public long penalty() {
            int first = Integer.MAX_VALUE;
            for (int i = 0; i < members().size(); i++) {
                first = Math.min(first, trackOf[members().get(i).session().index()]);
            }
            return members().isEmpty() ? 0 : costs[first][cell];
        }

        @Override
        protected String sentence() {
            return "The session or the room does not suit the track.";
        }
    }
}
