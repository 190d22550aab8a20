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

/** All submissions of a session in a room are of one track. */
final class OneTrackPerCell implements GroupRule<Integer> {

    private static final RuleInfo INFO =
            CosplibRuleNames.hard(
                    "oneTrackPerCell", "Two tracks in one slot", "tracks beyond the first");

    private final int[] trackOf;
    private final List<List<Integer>> keys;

    OneTrackPerCell(CosplibLayout layout) {
        trackOf = layout.trackOf();
        keys = SingleKeys.upTo(layout.cellCount());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean bindsSlots() {
        return true;
    }

    @Override
    public Collection<Integer> keys(Placement placement) {
        return placement.isPlaced() ? keys.get(placement.placedSlot().index()) : List.of();
    }

    @Override
    public SessionGroup empty(Integer cell) {
        return new Cell();
    }

    private final class Cell extends WholeGroup {

        @Override
        protected void entered(Session session, Slot slot) {
            // The members are few, so they are counted when they are asked for.
        }

        @Override
        protected void left(Session session, Slot slot) {
            // As above.
        }

        @Override
        public long penalty() {
            int tracks = 0;
            for (int i = 0; i < members().size(); i++) {
                tracks += isFirstOfItsTrack(i) ? 1 : 0;
            }
            return Math.max(0, tracks - 1);
        }

        private boolean isFirstOfItsTrack(int member) {
            int track = track(member);
            for (int i = 0; i < member; i++) {
                if (track(i) == track) {
                    return false;
                }
            }
            return true;
        }

        private int track(int member) {
            return trackOf[members().get(member).session().index()];
        }

        @Override
        protected String sentence() {
            return "There are two tracks in one slot.";
        }
    }
}
