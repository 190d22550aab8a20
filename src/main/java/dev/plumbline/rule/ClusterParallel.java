package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

/** Who follows a cluster need not choose between two rooms. */
final class ClusterParallel implements GroupRule<String> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "clusterParallel",
                    "Cluster in two rooms at once",
                    "Sessions of a cluster do not run at the same time in two rooms. A talk counts for its first cluster; a coordination session, which needs the"
                            + " people of all its clusters, for each of them.",
                    Severity.SOFT,
                    1,
                    "minutes shared by two sessions, per cluster",
                    "Ten minutes that people of a cluster miss are as bad as a change of topic.");

    private final SessionKeys<String> keys;
    private final Facts facts;
    private final FindingWording wording;

    ClusterParallel(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        long rooms = facts.slots().stream().map(slot -> slot.room().id()).distinct().count();
        keys =
                rooms < 2
                        ? SessionKeys.none(facts)
                        : SessionKeys.shared(facts, ClusterParallel::clusters);
    }

    private static List<String> clusters(Session session) {
        long counting = session.kind() == SessionKind.TALK ? 1 : session.clusters().size();
        return session.clusters().stream().limit(counting).map(TopicCluster::id).toList();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        return keys.of(placement);
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
    public SessionGroup empty(String clusterId) {
        return new ParallelGroup(facts.clusters().get(clusterId).name(), wording);
    }
}
