package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A group whose penalty is the sum over all pairs of its members; the pair's penalty must be
 * symmetric. Who comes or goes is compared with all others, so the comparison has to be cheap.
 */
abstract class PairwiseGroup implements Group {

    private FixedPlacement[] members = new FixedPlacement[8];
    private int size;
    private long penalty;

    /** What two members cost. */
    abstract long pairPenalty(FixedPlacement one, FixedPlacement other);

    /** Says what is wrong with a pair; the first member is the earlier one. */
    abstract GroupMatch match(FixedPlacement first, FixedPlacement second, long pairPenalty);

    @Override
    public final void add(FixedPlacement member) {
        penalty += withAll(member);
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        members[size++] = member;
    }

    @Override
    public final void remove(FixedPlacement member) {
        for (int i = 0; i < size; i++) {
            if (members[i].session() == member.session()) {
                members[i] = members[--size];
                penalty -= withAll(member);
                return;
            }
        }
    }

    private long withAll(FixedPlacement member) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += pairPenalty(member, members[i]);
        }
        return sum;
    }

    @Override
    public final long penalty() {
        return penalty;
    }

    @Override
    public final List<GroupMatch> matches() {
        var sorted = new ArrayList<>(Arrays.asList(members).subList(0, size));
        sorted.sort(Schedule.CHRONOLOGICAL);
        List<GroupMatch> matches = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                long pair = pairPenalty(sorted.get(i), sorted.get(j));
                if (pair > 0) {
                    matches.add(match(sorted.get(i), sorted.get(j), pair));
                }
            }
        }
        return matches;
    }
}
