package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Kind;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

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

    private static final int NO_ORDER = Integer.MIN_VALUE;

    private final int[] orders;
    private final Wording wording;

    ClusterOrder(RuleContext context) {
        wording = context.wording();
        orders = context.facts().sessions().stream().mapToInt(ClusterOrder::order).toArray();
    }

    private static int order(Session session) {
        if (session.kind() != Kind.TALK || session.clusters().isEmpty()) {
            return NO_ORDER;
        }
        Integer order = session.clusters().getFirst().order();
        return order == null ? NO_ORDER : order;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        Session session = placement.session();
        boolean counts = placement.isPlaced() && orders[session.index()] != NO_ORDER;
        return counts ? List.of(session.track() == null ? "" : session.track().id()) : List.of();
    }

    @Override
    public Group empty(String trackId) {
        return new TrackGroup();
    }

    /** The talks of one track whose clusters have an order. */
    private final class TrackGroup extends PairwiseGroup {

        @Override
        long pairPenalty(FixedPlacement first, FixedPlacement second) {
            boolean isInverted = orders[first.session().index()] > orders[second.session().index()];
            return isInverted && first.start() < second.start() ? 1 : 0;
        }

        @Override
        boolean isLast(FixedPlacement first, FixedPlacement second) {
            return false;
        }

        @Override
        GroupMatch match(FixedPlacement first, FixedPlacement second, long penalty) {
            return new GroupMatch(
                    penalty,
                    List.of(first, second),
                    Sentence.of(
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
