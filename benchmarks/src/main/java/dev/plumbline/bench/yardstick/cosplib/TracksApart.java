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
import java.util.stream.IntStream;

/** Similar tracks, and tracks with a common chair, are not in one session: each pair of cells. */
final class TracksApart implements GroupRule<Integer> {

    private static final RuleInfo INFO =
            CosplibRuleNames.soft(
                    "tracksApart", "Tracks that disturb each other", "cost of the pairs");

    private final CosplibLayout layout;

    /** By track: those that it disturbs, and what each costs. */
    private final int[][] others;

    private final long[][] costs;
    private final List<List<Integer>> keys;

    TracksApart(CosplibLayout layout, CosplibPenalties penalties, BitSet[] chairs) {
        this.layout = layout;
        int tracks = layout.trackCount();
        long similar = layout.weight(CosplibTerm.SIMILAR_TRACKS);
        long chaired = layout.weight(CosplibTerm.CHAIRS_CONFLICTS);
        others = new int[tracks][];
        costs = new long[tracks][];
        for (int i = 0; i < tracks; i++) {
            int track = i;
            long[] all =
                    IntStream.range(0, tracks)
                            .mapToLong(
                                    other ->
                                            track == other
                                                    ? 0
                                                    : similar * penalties.similar(track, other)
                                                            + (chairs[track].get(other)
                                                                    ? chaired
                                                                    : 0))
                            .toArray();
            others[i] = IntStream.range(0, tracks).filter(other -> all[other] > 0).toArray();
            costs[i] = IntStream.of(others[i]).mapToLong(other -> all[other]).toArray();
        }
        keys = SingleKeys.upTo(layout.sessionCount());
    }

    /** Whether it can cost anything. */
    boolean matters() {
        return IntStream.range(0, others.length).anyMatch(track -> others[track].length > 0);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Integer> keys(Placement placement) {
        return placement.isPlaced()
                        && others[layout.trackOf()[placement.session().index()]].length > 0
                ? keys.get(layout.session(placement.placedSlot().index()))
                : List.of();
    }

    @Override
    public SessionGroup empty(Integer session) {
        return new InSession();
    }

    private final class InSession extends WholeGroup {

        /** By room and track. */
        private final int[] here = new int[layout.roomCount() * layout.trackCount()];

        private final int[] cellsOf = new int[layout.trackCount()];
        private long cost;

        InSession() {
            super(layout.submissions().size());
        }

        @Override
        protected void entered(Session session, Slot slot) {
            int track = layout.trackOf()[session.index()];
            if (here[layout.room(slot.index()) * cellsOf.length + track]++ == 0) {
                cost += costOf(track);
                cellsOf[track]++;
            }
        }

        @Override
        protected void left(Session session, Slot slot) {
            int track = layout.trackOf()[session.index()];
            if (--here[layout.room(slot.index()) * cellsOf.length + track] == 0) {
                cellsOf[track]--;
                cost -= costOf(track);
            }
        }

        private long costOf(int track) {
            long sum = 0;
            for (int i = 0; i < others[track].length; i++) {
                sum += cellsOf[others[track][i]] * costs[track][i];
            }
            return sum;
        }

        @Override
        public long penalty() {
            return cost;
        }

        @Override
        protected String sentence() {
            return "Similar tracks, or tracks with a common chair, run at the same time.";
        }
    }
}
