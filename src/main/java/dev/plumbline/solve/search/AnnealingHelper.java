package dev.plumbline.solve.search;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Anneals on a board of its own beside the thread that solves: the same cycles with another random
 * seed, each from the best that anyone found. Leaves when the core is needed for another solving.
 */
public final class AnnealingHelper implements SearchWorker {

    /** As many cycles later they are sixteen times as long. */
    private static final int AHEAD = 12;

    private final RuleSet rules;
    private final Schedule origin;
    private final RandomGenerator random;
    private final SearchBudget budget;
    private final MachineCores cores;
    private final int firstCycle;
    private volatile @Nullable Annealing annealing;

    /**
     * @param origin where the search began
     * @param random not used by anyone else
     * @param budget what is left to spend
     * @param firstCycle how many cycles there were before
     */
    public AnnealingHelper(
            RuleSet rules,
            Schedule origin,
            RandomGenerator random,
            SearchBudget budget,
            MachineCores cores,
            int firstCycle) {
        this.rules = rules;
        this.origin = origin;
        this.random = random;
        this.budget = budget;
        this.cores = cores;
        this.firstCycle = firstCycle;
    }

    @Override
    public void work(BestKnown best) {
        var mine = new Annealing(rules, best, origin, random, budget, firstCycle + AHEAD);
        annealing = mine;
        boolean goesOn = true;
        while (goesOn && !isOver(best)) {
            goesOn = mine.runCycle(() -> isOver(best));
        }
    }

    private boolean isOver(BestKnown best) {
        return best.isOver() || cores.areShort();
    }

    @Override
    public long steps() {
        var mine = annealing;
        return mine == null ? 0 : mine.steps();
    }
}
