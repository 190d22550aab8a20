package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Talks of a cluster are in one slot. */
final class ClusterSpread implements GroupRule<ClusterInTrack> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "clusterSpread",
                    "Cluster spread over slots",
                    "Within a track, the talks of a cluster are in one time slot. A talk counts for its first cluster; coordination sessions do not count.",
                    Severity.SOFT,
                    10,
                    "slots beyond the first",
                    "To come back to a topic in another slot is a change of topic, even when nobody sees it between two neighbours.");

    private final SessionKeys<ClusterInTrack> keys;
    private final int[] slots;
    private final Facts facts;
    private final FindingWording wording;

    ClusterSpread(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        slots = IntStream.range(0, facts.slots().size()).toArray();
        keys = SessionKeys.shared(facts, ClusterInTrack::of);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<ClusterInTrack> keys(Placement placement) {
        return keys.of(placement);
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.NONE;
    }

    @Override
    public SessionGroup empty(ClusterInTrack key) {
        String cluster = facts.clusters().get(key.cluster()).name();
        return new ScatteredGroup(slots, slots.length) {
            @Override
            FindingSentence sentence(List<Placement> apart, Placement other) {
                return FindingSentence.of(
                        wording.titles(apart)
                                + (apart.size() == 1 ? " is in " : " are in ")
                                + wording.slot(apart.getFirst().placedSlot())
                                + ", but other talks of "
                                + cluster
                                + " are in "
                                + wording.slot(other.placedSlot())
                                + ".");
            }
        };
    }
}
