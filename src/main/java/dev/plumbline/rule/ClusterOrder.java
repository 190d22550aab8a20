package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Kind;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private final Wording wording;

    ClusterOrder(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        Session session = placement.session();
        boolean counts =
                placement.isPlaced() && session.kind() == Kind.TALK && order(session) != null;
        return counts ? List.of(session.track() == null ? "" : session.track().id()) : List.of();
    }

    @Override
    public Group empty(String trackId) {
        return new PairwiseGroup(ClusterOrder::inverted, this::match);
    }

    private static @Nullable Integer order(Session session) {
        return session.mainCluster().map(cluster -> cluster.order()).orElse(null);
    }

    private static long inverted(FixedPlacement one, FixedPlacement other) {
        Integer oneOrder = order(one.session());
        Integer otherOrder = order(other.session());
        if (oneOrder == null || otherOrder == null) {
            return 0;
        }
        return (long) Integer.compare(oneOrder, otherOrder)
                                * Long.compare(one.start(), other.start())
                        < 0
                ? 1
                : 0;
    }

    private GroupMatch match(FixedPlacement first, FixedPlacement second, long penalty) {
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
