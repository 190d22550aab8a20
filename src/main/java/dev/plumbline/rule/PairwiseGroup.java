package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * A group whose penalty is the sum over pairs of its members, of which the first is the earlier
 * one.
 */
abstract class PairwiseGroup implements SessionGroup {

    /** Pairs that get a sentence of their own; nobody reads on, and thousands fill the memory. */
    static final int MOST_TOLD = 1_000;

    private final GroupMembers members = new GroupMembers();

    /** What two members cost. */
    abstract long pairPenalty(Placement first, Placement second);

    /** Whether no member that starts later than the second can cost anything with the first. */
    abstract boolean isLast(Placement first, Placement second);

    /** Says what is wrong with a pair. */
    abstract GroupMatch match(Placement first, Placement second, long pairPenalty);

    @Override
    public final void add(Placement member) {
        members.add(member);
    }

    @Override
    public final void remove(Placement member) {
        members.remove(member);
    }

    @Override
    public final long penalty() {
        members.sort();
        return penalty(members);
    }

    /**
     * The sum over all pairs; a rule that knows a quicker way than to look at each says it here.
     */
    long penalty(GroupMembers sorted) {
        long sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Placement first = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && !isLast(first, sorted.get(j)); j++) {
                sum += pairPenalty(first, sorted.get(j));
            }
        }
        return sum;
    }

    /** What is over matters to what comes by being there, not by when it was. */
    @Override
    public final Object futureKey(FillHorizon horizon) {
        return members.endingAfter(horizon.from());
    }

    @Override
    public final List<GroupMatch> matches() {
        members.sort();
        List<GroupMatch> matches = new ArrayList<>();
        long told = 0;
        for (int i = 0; i < members.size(); i++) {
            Placement first = members.get(i);
            for (int j = i + 1; j < members.size() && !isLast(first, members.get(j)); j++) {
                long penalty = pairPenalty(first, members.get(j));
                if (penalty > 0) {
                    matches.add(match(first, members.get(j), penalty));
                    told += penalty;
                    if (matches.size() == MOST_TOLD) {
                        addRest(matches, penalty() - told);
                        return matches;
                    }
                }
            }
        }
        return matches;
    }

    /** Makes the last match stand for all pairs that come after it, too. */
    private static void addRest(List<GroupMatch> matches, long rest) {
        if (rest > 0) {
            var last = matches.removeLast();
            var sentence = last.sentence();
            matches.add(
                    new GroupMatch(
                            last.penalty() + rest,
                            last.placements(),
                            new FindingSentence(
                                    sentence.text()
                                            + " The pairs after this one are too many to tell; they cost "
                                            + rest
                                            + " more.",
                                    sentence.people(),
                                    sentence.isPrivate())));
        }
    }
}
