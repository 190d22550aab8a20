package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;

/** Talks of a cluster are in one room. */
final class RoomChange implements GroupRule<ClusterInTrack> {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "roomChange",
                    "Cluster moves rooms",
                    "Within a track, the talks of a cluster are in one room. A talk counts for its first cluster; coordination sessions do not count.",
                    Severity.SOFT,
                    10,
                    "rooms beyond the first",
                    "When all who follow a cluster have to move to another room, it is as bad as a change of topic.");

    private final SessionKeys<ClusterInTrack> keys;
    private final int rooms;
    private final int[] roomOf;
    private final Facts facts;
    private final FindingWording wording;

    RoomChange(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        var ids = facts.slots().stream().map(slot -> slot.room().id()).distinct().toList();
        rooms = ids.size();
        roomOf = facts.slots().stream().mapToInt(slot -> ids.indexOf(slot.room().id())).toArray();
        keys = rooms < 2 ? SessionKeys.none(facts) : SessionKeys.shared(facts, ClusterInTrack::of);
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
        return new ScatteredGroup(roomOf, rooms) {
            @Override
            FindingSentence sentence(List<Placement> apart, Placement other) {
                return FindingSentence.of(
                        wording.titles(apart)
                                + (apart.size() == 1 ? " is in " : " are in ")
                                + apart.getFirst().placedSlot().room().name()
                                + ", but other talks of "
                                + cluster
                                + " are in "
                                + other.placedSlot().room().name()
                                + ".");
            }
        };
    }
}
