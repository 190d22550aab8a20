package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.search.TemperatureCalibration.StartTemperatures;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) in cycles: changes that
 * make the schedule worse are kept the more rarely the cooler it gets. Counts steps, never time, so
 * that it can be repeated exactly. Not for use by several threads at once.
 */
public final class Annealing {

    /** How seldom the clock is asked. */
    private static final int STEPS_PER_LOOK = 64;

    /** After so many steps there may be something to tell, and something to do for others. */
    static final long FEW_STEPS = 60_000;

    private final Facts facts;
    private final BestKnown best;
    private final RandomGenerator random;
    private final SearchBudget budget;
    private final SearchBoard board;

    /** Where a cycle begins that knows nothing of what was found. */
    private final Schedule origin;

    private final MoveSelection moves;
    private final CoolingPlan cooling;

    /** The best that this search has on its own board since it last looked at the best of all. */
    private final BoardSnapshot mine;

    private final CostLevels myCosts = new CostLevels();
    private boolean improved;
    private long descended;
    private @Nullable StartTemperatures temperatures;

    /**
     * The first of a solving, or the only one.
     *
     * @param start where the search begins
     * @param best where to put what is found
     * @param budget what it may spend
     */
    public static Annealing from(
            Schedule start,
            RuleSet rules,
            BestKnown best,
            RandomGenerator random,
            SearchBudget budget) {
        return from(start, rules, best, random, budget, new SearchBoard(rules));
    }

    static Annealing from(
            Schedule start,
            RuleSet rules,
            BestKnown best,
            RandomGenerator random,
            SearchBudget budget,
            SearchBoard board) {
        var annealing = new Annealing(rules, best, random, budget, 0, board, start);
        board.load(start);
        annealing.begin();
        annealing.improved = true;
        annealing.share();
        return annealing;
    }

    /**
     * One that joins others.
     *
     * @param best where to begin, and where to put what is found
     * @param origin where those begin that begin anew
     * @param firstCycle how many cycles there were before
     */
    Annealing(
            RuleSet rules,
            BestKnown best,
            Schedule origin,
            RandomGenerator random,
            SearchBudget budget,
            int firstCycle) {
        this(rules, best, random, budget, firstCycle, new SearchBoard(rules), origin);
        board.load(best.get().schedule());
        begin();
    }

    private Annealing(
            RuleSet rules,
            BestKnown best,
            RandomGenerator random,
            SearchBudget budget,
            int firstCycle,
            SearchBoard board,
            Schedule origin) {
        this.origin = origin;
        this.facts = rules.facts();
        this.best = best;
        this.random = random;
        this.budget = budget;
        this.board = board;
        this.moves = new MoveSelection(board, rules, random);
        this.mine = new BoardSnapshot(facts.sessions().size());
        this.cooling = new CoolingPlan(rules, budget, firstCycle);
    }

    /** What is on the board is the best of mine. */
    private void begin() {
        mine.take(board.pieces());
        myCosts.copy(board.costs());
    }

    /**
     * Runs the next cycle, from the best schedule so far or anew. Before the first cycle it makes
     * its way down from the start. A long way down takes two calls of its own, so that others can
     * be told of what is there.
     *
     * @param isOver whether to break off
     * @return false when it is time to end, and no cycle was run
     */
    public boolean runCycle(BooleanSupplier isOver) {
        var start = temperatures;
        if (start != null) {
            return runCycle(start, false, isOver);
        }
        boolean isLong = cooling.firstDescent() > FEW_STEPS;
        if (descend(isLong, isOver)) {
            return true;
        }
        start = TemperatureCalibration.of(board, moves);
        temperatures = start;
        return isLong || runCycle(start, true, isOver);
    }

    /**
     * @param goesOn whether to begin with what is on the board
     */
    private boolean runCycle(StartTemperatures start, boolean goesOn, BooleanSupplier isOver) {
        var cycle = cooling.nextCycle(start);
        if (cycle.steps() <= 0) {
            return false;
        }
        if (!goesOn) {
            board.load(cycle.isAnew() ? origin : best.get().schedule());
            begin();
        }
        var before = board.score();
        long done = anneal(cycle, isOver);
        share();
        cooling.cycleEnded(
                done,
                best.get().score(),
                cycle.isAnew() ? myCosts.toScore() : null,
                board.score().compareTo(before));
        return true;
    }

    /** Whether the next cycle is a short one like the last, so that it may follow at once. */
    boolean isInSeries() {
        return cooling.isInSeries();
    }

    /**
     * Keeps only what makes nothing worse, until the schedule is fit to be measured.
     *
     * @param inParts whether to stop after the first part
     * @return whether there is more to do
     */
    private boolean descend(boolean inParts, BooleanSupplier isOver) {
        if (descended == 0) {
            budget.begin();
        }
        long end = cooling.firstDescent();
        long stop = inParts && descended == 0 ? FEW_STEPS : end;
        long before = descended;
        var tolerance = WorseningTolerance.ofNothingWorse();
        while (descended < stop && moves.make()) {
            if (board.evaluate(tolerance)) {
                board.settle();
            } else {
                board.undo();
            }
            descended++;
            if (descended % STEPS_PER_LOOK == 0 && isOver.getAsBoolean()) {
                break;
            }
        }
        cooling.tried(descended - before);
        noteBest();
        share();
        return descended == stop && stop < end;
    }

    private long anneal(CoolingPlan.Cycle cycle, BooleanSupplier isOver) {
        var tolerance = WorseningTolerance.ofNothingWorse();
        for (long done = 0; done < cycle.steps(); done++) {
            if (done % STEPS_PER_LOOK == 0) {
                tolerance.at(cycle.after(done));
                if (isOver.getAsBoolean()) {
                    return done;
                }
            }
            if (!moves.make()) {
                cooling.breakOffSeries();
                return cycle.steps();
            }
            tolerance.draw(random.nextDouble());
            if (board.evaluate(tolerance)) {
                board.settle();
                noteBest();
            } else {
                board.undo();
            }
        }
        return cycle.steps();
    }

    private void noteBest() {
        if (board.costs().isBelow(myCosts)) {
            begin();
            improved = true;
        }
    }

    /** Lets the others have what is better here. */
    private void share() {
        if (improved) {
            best.offer(mine.schedule(facts), myCosts.toScore());
            improved = false;
        }
    }

    /** Steps taken so far; may be asked by other threads. */
    public long steps() {
        return cooling.steps();
    }

    /** How many sessions the problem has. */
    int sessions() {
        return facts.sessions().size();
    }

    /** Whether nothing better was found for so long that a proof should be looked for alone. */
    boolean hasSettled() {
        return cooling.hasSettled();
    }

    /** Cycles ended so far. */
    public int cycles() {
        return cooling.cycles();
    }
}
