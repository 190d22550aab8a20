package dev.plumbline.solve.feasibility;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.WorkLimit;
import dev.plumbline.explain.diagnosis.FeasibilityOracle;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
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

    /** Values as which each session counts before any is made: its facts are made anew. */
    private static final long VALUES_OF_SESSION = 200;

    private final ModelConfig config;
    private final WorkLimit limit;

    /**
     * Without a limit for all questions together but the one given.
     *
     * @param config what is hard
     * @param isOver whether to break off; then the answer is UNKNOWN
     */
    public ProvingOracle(ModelConfig config, BooleanSupplier isOver) {
        this(config, isOver, Long.MAX_VALUE);
    }

    /**
     * @param config what is hard
     * @param isOver whether to break off; then the answer is UNKNOWN
     * @param mostWork values that may be looked at for all questions together, some 60 million of
     *     them a second; beyond, all answers are UNKNOWN
     */
    public ProvingOracle(ModelConfig config, BooleanSupplier isOver, long mostWork) {
        this.config = config;
        this.limit = new WorkLimit(mostWork, isOver);
    }

    @Override
    public Answer ask(Problem problem) {
        long sessions = problem.talks().size() + problem.coordinationSessions().size();
        if (!limit.spend(VALUES_OF_SESSION * (1 + sessions))) {
            return Answer.UNKNOWN;
        }
        var rules = RuleSet.of(Facts.of(problem), config);
        var hard = new HardRules(rules);
        return PlacementPuzzle.of(rules.facts(), hard, limit)
                .map(puzzle -> answer(puzzle, rules, hard))
                .orElse(Answer.UNKNOWN);
    }

    private Answer answer(PlacementPuzzle puzzle, RuleSet rules, HardRules hard) {
        var start = PuzzlePosition.start(puzzle, limit);
        if (start.begin() != PuzzlePosition.NOBODY) {
            return none(hard, rules.facts());
        }
        long values = 1L + puzzle.made();
        var capacity = new CapacityCheck(puzzle);
        for (long most : new long[] {FIRST, LAST}) {
            long tries = Math.min(most, MOST_VALUES / values);
            var weighted = new PlacementAllowance(tries, limit);
            var found = new WeightedSearch(puzzle, capacity).run(start, weighted);
            if (found.isPresent() || !weighted.isSpent()) {
                return answer(found.map(one -> puzzle.schedule(one.placed())), rules, hard);
            }
            var sweep = SlotSweep.of(puzzle, capacity);
            if (sweep.isPresent()) {
                var swept = new PlacementAllowance(tries, limit);
                found = sweep.get().run(start, swept);
                if (found.isPresent() || !swept.isSpent()) {
                    return answer(found.map(one -> puzzle.schedule(one.placed())), rules, hard);
                }
            }
        }
        return Answer.UNKNOWN;
    }

    private static Answer answer(Optional<Schedule> found, RuleSet rules, HardRules hard) {
        if (found.isEmpty()) {
            return none(hard, rules.facts());
        }
        // A rule that is hard only for this request was not looked at.
        boolean isFeasible = ScheduleAudit.score(rules, found.get()).isFeasible();
        return isFeasible ? Answer.FEASIBLE : Answer.UNKNOWN;
    }

    /** Nothing is claimed of places that were not looked at. */
    private static Answer none(HardRules hard, Facts facts) {
        boolean hasBreaks = facts.sessions().stream().anyMatch(Session::isBreak);
        boolean lookedEverywhere = hard.boundTime() && (hard.boundBreaks() || !hasBreaks);
        return lookedEverywhere ? Answer.INFEASIBLE : Answer.UNKNOWN;
    }
}
