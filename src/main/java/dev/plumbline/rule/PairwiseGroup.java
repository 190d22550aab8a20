package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;

/**
 * A group whose penalty is the sum over all pairs of its members; the pair's penalty must be
 * symmetric.
 */
final class PairwiseGroup implements Group {

    /** Says what is wrong with a pair; the first member is the earlier one. */
    interface PairMatch {
        GroupMatch of(FixedPlacement first, FixedPlacement second, long penalty);
    }

    private final ToLongBiFunction<FixedPlacement, FixedPlacement> pairPenalty;
    private final PairMatch match;
    private final List<FixedPlacement> members = new ArrayList<>();
    private long penalty;

    PairwiseGroup(ToLongBiFunction<FixedPlacement, FixedPlacement> pairPenalty, PairMatch match) {
        this.pairPenalty = pairPenalty;
        this.match = match;
    }

    @Override
    public void add(FixedPlacement member) {
        penalty += withAll(member);
        members.add(member);
    }

    @Override
    public void remove(FixedPlacement member) {
        members.remove(member);
        penalty -= withAll(member);
    }

    private long withAll(FixedPlacement member) {
        long sum = 0;
        for (FixedPlacement other : members) {
            sum += pairPenalty.applyAsLong(member, other);
        }
        return sum;
    }

    @Override
    public long penalty() {
        return penalty;
    }

    @Override
    public List<GroupMatch> matches() {
        var sorted = new ArrayList<>(members);
        sorted.sort(Schedule.CHRONOLOGICAL);
        List<GroupMatch> matches = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                long pair = pairPenalty.applyAsLong(sorted.get(i), sorted.get(j));
                if (pair > 0) {
                    matches.add(match.of(sorted.get(i), sorted.get(j), pair));
                }
            }
        }
        return matches;
    }
}
