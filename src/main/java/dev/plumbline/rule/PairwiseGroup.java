package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.List;

/**
 * A group whose penalty is the sum over pairs of its members, of which the first is the earlier
 * one.
 */
abstract class PairwiseGroup implements Group {

    private final Members members = new Members();

    /** What two members cost. */
    abstract long pairPenalty(FixedPlacement first, FixedPlacement second);

    /** Whether no member that starts later than the second can cost anything with the first. */
    abstract boolean isLast(FixedPlacement first, FixedPlacement second);

    /** Says what is wrong with a pair. */
    abstract GroupMatch match(FixedPlacement first, FixedPlacement second, long pairPenalty);

    @Override
    public final void add(FixedPlacement member) {
        members.add(member);
    }

    @Override
    public final void remove(FixedPlacement member) {
        members.remove(member);
    }

    @Override
    public final long penalty() {
        members.sort();
        long sum = 0;
        for (int i = 0; i < members.size(); i++) {
            FixedPlacement first = members.get(i);
            for (int j = i + 1; j < members.size() && !isLast(first, members.get(j)); j++) {
                sum += pairPenalty(first, members.get(j));
            }
        }
        return sum;
    }

    @Override
    public final List<GroupMatch> matches() {
        members.sort();
        List<GroupMatch> matches = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            FixedPlacement first = members.get(i);
            for (int j = i + 1; j < members.size() && !isLast(first, members.get(j)); j++) {
                long penalty = pairPenalty(first, members.get(j));
                if (penalty > 0) {
                    matches.add(match(first, members.get(j), penalty));
                }
            }
        }
        return matches;
    }
}
