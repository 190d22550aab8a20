package dev.plumbline.solve.feasibility;

import dev.plumbline.explain.Audit;
import dev.plumbline.explain.diagnosis.FeasibilityOracle;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Answers by searching for a schedule of what has to run, in two ways by turns, the second time
 * with more patience. Counts what it tries, so that the same question has the same answer, unless
 * it is told to break off.
 */
public final class ProvingOracle implements FeasibilityOracle {

    /** Placements tried at first; most questions need fewer. */
    private static final long FIRST = 1_500;

    /** Placements tried at last, by each of the two ways. */
    private static final long LAST = 12_000;

    /** Values looked at in one question, roughly: a second's work. */
    private static final long MOST_VALUES = 60_000_000;

    private final ModelConfig config;
    private final BooleanSupplier isOver;

    /**
     * @param config what is hard
     * @param isOver whether to break off; then the answer is UNKNOWN
     */
    public ProvingOracle(ModelConfig config, BooleanSupplier isOver) {
        this.config = config;
        this.isOver = isOver;
    }

    @Override
    public Answer ask(Problem problem) {
        var rules = RuleSet.of(Facts.of(problem), config);
        var hard = new HardRules(rules);
        var puzzle = new Puzzle(rules.facts(), hard);
        if (puzzle.isTooLarge()) {
            return Answer.UNKNOWN;
        }
        var start = Position.start(puzzle);
        if (start.begin() != Position.NOBODY) {
            return none(hard);
        }
        long values = 1;
        for (int variable = 0; variable < puzzle.size(); variable++) {
            values += puzzle.values(variable).size();
        }
        var capacity = new Capacity(puzzle);
        for (long most : new long[] {FIRST, LAST}) {
            long tries = Math.min(most, MOST_VALUES / values);
            var weighted = new Allowance(tries, isOver);
            var found = new WeightedSearch(puzzle, capacity).run(start, weighted);
            if (found.isPresent() || !weighted.isSpent()) {
                return answer(found.map(one -> puzzle.schedule(one.placed())), rules, hard);
            }
            var sweep = new Sweep(puzzle, capacity);
            if (sweep.suits()) {
                var swept = new Allowance(tries, isOver);
                found = sweep.run(start, swept);
                if (found.isPresent() || !swept.isSpent()) {
                    return answer(found.map(one -> puzzle.schedule(one.placed())), rules, hard);
                }
            }
        }
        return Answer.UNKNOWN;
    }

    private static Answer answer(Optional<Schedule> found, RuleSet rules, HardRules hard) {
        if (found.isEmpty()) {
            return none(hard);
        }
        // A rule that is hard only for this request was not looked at.
        boolean isFeasible = Audit.score(rules, found.get()).isFeasible();
        return isFeasible ? Answer.FEASIBLE : Answer.UNKNOWN;
    }

    private static Answer none(HardRules hard) {
        return hard.boundsTime() ? Answer.INFEASIBLE : Answer.UNKNOWN;
    }
}
