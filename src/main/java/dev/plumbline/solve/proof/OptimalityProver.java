package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.MustRunUnplaced;
import dev.plumbline.rule.RoomDoubleBooked;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SlotOverrun;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.solve.search.SearchWorker;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a proof beside a search, or after it, and ends the search when nothing better can
 * exist.
 */
public final class OptimalityProver implements SearchWorker {

    /**
     * Partial schedules that are made at the most: some seconds. Memory is {@link ProofTables}'.
     */
    private static final long MOST_PARTIALS = 600_000;

    private final RuleSet rules;
    private final long most;
    private volatile @Nullable Score bound;

    /**
     * @param most partial schedules that may be made, if that is less than would ever be made
     */
    public OptimalityProver(RuleSet rules, long most) {
        this.rules = rules;
        this.most = Math.min(most, MOST_PARTIALS);
    }

    /**
     * Whether the problem is of a size for which there is a chance, and sessions follow each other
     * in all slots: a proof fills slots one session after the other.
     */
    public static boolean suits(RuleSet rules) {
        return rules.facts().slots().stream().allMatch(Slot::isSequential)
                && ProofTables.isSmallEnough(rules.facts());
    }

    @Override
    public void work(BestKnown best) {
        var searched = ExactSearch.run(rules, best, most).orElse(null);
        if (searched == null) {
            return;
        }
        var unsearched = leastUnsearchedCost(rules).toScore();
        bound = searched.compareTo(unsearched) < 0 ? unsearched : searched;
        if (best.get().score().compareTo(searched) >= 0) {
            // Nobody who searches can find anything better.
            best.end();
        }
    }

    /** What is known of a schedule with the score, which is at least the best known. */
    public Optimality knows(Score score) {
        var least = bound;
        return least == null ? Optimality.UNKNOWN : Optimality.of(score, least);
    }

    @Override
    public long steps() {
        return 0;
    }

    /**
     * What a schedule costs at the least that can be handed in but is never searched: in which two
     * sessions of a slot run at the same time, one starts before its slot or after it, or a break
     * is not in its slot. Each of them breaks a rule by at least one step of the grid. So what is
     * proven by looking at all others holds for these, too, as far as it costs no more than that.
     */
    static LevelCost leastUnsearchedCost(RuleSet rules) {
        int grid = rules.facts().problem().gridMinutes();
        LevelCost least =
                LevelCost.lesser(
                        cost(rules, RoomDoubleBooked.ID, grid), cost(rules, SlotOverrun.ID, grid));
        for (Session session : rules.facts().sessions()) {
            if (session.isBreak()) {
                int minutes = session.shortestMinutes();
                least = LevelCost.lesser(least, cost(rules, RoomUnsuitable.ID, minutes));
                least = LevelCost.lesser(least, cost(rules, MustRunUnplaced.ID, minutes));
            }
        }
        return least;
    }

    /** What it costs to break a rule by so many minutes; nothing when the rule does not count. */
    private static LevelCost cost(RuleSet rules, String id, int minutes) {
        return rules.counting().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map((WeightedRule rule) -> LevelCost.of(rule, minutes))
                .orElse(LevelCost.NONE);
    }
}
