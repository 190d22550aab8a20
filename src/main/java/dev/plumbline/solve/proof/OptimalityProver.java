package dev.plumbline.solve.proof;

import dev.plumbline.rule.RuleSet;
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

    /** Partial schedules that are made at the most: some seconds, and some hundred megabytes. */
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

    /** Whether the problem is of a size for which there is a chance. */
    public static boolean suits(RuleSet rules) {
        return ProofTables.isSmallEnough(rules.facts());
    }

    @Override
    public void work(BestKnown best) {
        var searched = ExactSearch.run(rules, best, most).orElse(null);
        if (searched == null) {
            return;
        }
        var unsearched = UnsearchedSchedules.leastCost(rules).toScore();
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
}
