package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.schedule.Placement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Clusters run in their order. */
final class ClusterOrder implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "clusterOrder",
                    "Clusters out of order",
                    "Within a track, talks of a cluster with a lower order start before talks of one with a higher order. A talk counts for its first cluster;"
                            + " coordination sessions, which come after their clusters, do not count.",
                    Severity.SOFT,
                    4,
                    "pairs of talks in the wrong order",
                    "A talk that stands before two or three of an earlier cluster costs as much as a change of topic.");

    private static final int NO_ORDER = -1;

    /** By session: the rank of its cluster's order among all orders there are, or NO_ORDER. */
    private final int[] ranks;

    private final int orders;
    private final FindingWording wording;

    ClusterOrder(RuleContext context) {
        wording = context.wording();
        var sessions = context.facts().sessions();
        var known =
                sessions.stream()
                        .map(ClusterOrder::order)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList();
        ranks =
                sessions.stream()
                        .mapToInt(session -> order(session).map(known::indexOf).orElse(NO_ORDER))
                        .toArray();
        orders = known.size();
    }

    private static Optional<Integer> order(Session session) {
        return session.kind() == SessionKind.TALK
                ? session.mainCluster().map(TopicCluster::order)
                : Optional.empty();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        Session session = placement.session();
        boolean counts = placement.isPlaced() && ranks[session.index()] != NO_ORDER;
        return counts ? List.of(session.track() == null ? "" : session.track().id()) : List.of();
    }

    @Override
    public boolean followsMembers() {
        return true;
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN_WHEN_ALONE;
    }

    @Override
    public boolean isSuperadditive() {
        return true;
    }

    @Override
    public SessionGroup empty(String trackId) {
        return new TrackGroup();
    }

    /** The talks of one track whose clusters have an order. */
    private final class TrackGroup extends PairwiseGroup {

        /** Used again each time: how many talks of each rank, and of those below it. */
        private final int[] tree = new int[orders + 1];

        @Override
        long pairPenalty(Placement first, Placement second) {
            return rank(first) > rank(second) && first.start() < second.start() ? 1 : 0;
        }

        private int rank(Placement member) {
            return ranks[member.session().index()];
        }

        /**
         * Counts inversions with a binary indexed tree (Fenwick, Software: Practice and Experience
         * 24, 1994): a whole conference may be one group.
         */
        @Override
        long penalty(GroupMembers sorted) {
            Arrays.fill(tree, 0);
            long sum = 0;
            int entered = 0;
            for (int i = 0; i < sorted.size(); i++) {
                while (sorted.get(entered).start() < sorted.get(i).start()) {
                    enter(rank(sorted.get(entered)));
                    entered++;
                }
                sum += entered - upTo(rank(sorted.get(i)));
            }
            return sum;
        }

        private void enter(int rank) {
            for (int node = rank + 1; node < tree.length; node += node & -node) {
                tree[node]++;
            }
        }

        private int upTo(int rank) {
            int count = 0;
            for (int node = rank + 1; node > 0; node -= node & -node) {
                count += tree[node];
            }
            return count;
        }

        @Override
        boolean isLast(Placement first, Placement second) {
            return false;
        }

        @Override
        GroupMatch match(Placement first, Placement second, long penalty) {
            return new GroupMatch(
                    penalty,
                    List.of(first, second),
                    FindingSentence.of(
                            wording.titleWithClusters(first.session())
                                    + " at "
                                    + wording.moment(first.start())
                                    + " comes before "
                                    + wording.titleWithClusters(second.session())
                                    + " at "
                                    + wording.moment(second.start())
                                    + ", whose cluster should come first."));
        }
    }
}
