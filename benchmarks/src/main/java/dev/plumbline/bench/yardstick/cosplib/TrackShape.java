package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.WholeGroup;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.Placement;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A track is in one room, in one cell at a time, and in sessions that follow each other. */
final class TrackShape implements GroupRule<Integer> {

    private static final RuleInfo INFO =
            CosplibRuleNames.soft("trackShape", "Track scattered", "cost of rooms, cells and gaps");

    private final CosplibLayout layout;
    private final long perRoom;
    private final long perParallel;
    private final long perGap;
    private final List<List<Integer>> keys;

    TrackShape(CosplibLayout layout) {
        this.layout = layout;
        perRoom = layout.weight(CosplibTerm.ROOMS_PER_TRACK);
        perParallel = layout.weight(CosplibTerm.PARALLEL_TRACKS);
        perGap = layout.weight(CosplibTerm.CONSECUTIVE_TRACKS);
        keys = SingleKeys.upTo(layout.trackCount());
    }

    /** Whether it can cost anything. */
    boolean matters() {
        return perRoom + perParallel + perGap > 0;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Integer> keys(Placement placement) {
        return placement.isPlaced()
                ? keys.get(layout.trackOf()[placement.session().index()])
                : List.of();
    }

    @Override
    public SessionGroup empty(Integer track) {
        return new Track();
    }

    private final class Track extends WholeGroup {

        private final int[] inCell = new int[layout.cellCount()];
        private final int[] cellsInSession = new int[layout.sessionCount()];
        private final int[] cellsInRoom = new int[layout.roomCount()];
        private final BitSet sessions = new BitSet();
        private int cells;
        private int rooms;

        Track() {
            super(layout.submissions().size());
        }

        @Override
        protected void entered(Session session, Slot slot) {
            int cell = slot.index();
            if (inCell[cell]++ == 0) {
                cells++;
                if (cellsInSession[layout.session(cell)]++ == 0) {
                    sessions.set(layout.session(cell));
                }
                if (cellsInRoom[layout.room(cell)]++ == 0) {
                    rooms++;
                }
            }
        }

        @Override
        protected void left(Session session, Slot slot) {
            int cell = slot.index();
            if (--inCell[cell] == 0) {
                cells--;
                if (--cellsInSession[layout.session(cell)] == 0) {
                    sessions.clear(layout.session(cell));
                }
                if (--cellsInRoom[layout.room(cell)] == 0) {
                    rooms--;
                }
            }
        }

        @Override
        public long penalty() {
            if (cells == 0) {
                return 0;
            }
            int used = sessions.cardinality();
            boolean gap = sessions.length() - sessions.nextSetBit(0) != used;
            return perRoom * (rooms - 1) + perParallel * (cells - used) + (gap ? perGap : 0);
        }

        @Override
        protected String sentence() {
            return "The track changes rooms, runs twice at a time or pauses for a session.";
        }
    }
}
