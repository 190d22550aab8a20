package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.List;
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

    private final Budget budget;
    private final Board board;
    private final Moves moves;
    private final RandomGenerator random;
    private final AnnealingSchedule schedule;
    private final Facts facts;
    private List<FixedPlacement> best;
    private Score bestScore;
    private final Levels bestCosts = new Levels();
    private @Nullable Temperatures temperatures;

    /**
     * @param start where the search begins
     * @param budget what it may spend
     */
    public Annealing(RuleSet rules, Schedule start, RandomGenerator random, Budget budget) {
        this(rules, start, random, budget, new Board(rules));
    }

    Annealing(RuleSet rules, Schedule start, RandomGenerator random, Budget budget, Board board) {
        this.facts = rules.facts();
        this.board = board;
        this.random = random;
        this.budget = budget;
        this.moves = new Moves(board, rules, random);
        this.schedule = new AnnealingSchedule(rules.facts().sessions().size(), budget);
        board.load(start);
        best = board.placements();
        bestScore = board.score();
        bestCosts.copy(board.costs());
    }

    /**
     * Runs the next cycle, from the best schedule so far; nothing when it is time to end.
     *
     * @param isOver whether to break off
     */
    public void runCycle(BooleanSupplier isOver) {
        boolean isFirst = temperatures == null;
        if (isFirst) {
            budget.begin();
            descend(isOver);
            temperatures = Calibration.of(board, moves);
        }
        var cycle = schedule.nextCycle(temperatures);
        if (cycle.steps() <= 0) {
            return;
        }
        if (!isFirst) {
            board.load(best());
        }
        long done = anneal(cycle, isOver);
        schedule.cycleEnded(done, bestScore);
    }

    /** Keeps only what makes nothing worse, until the schedule is fit to be measured. */
    private void descend(BooleanSupplier isOver) {
        long most = schedule.firstDescent();
        long done = 0;
        var tolerance = Tolerance.ofNothingWorse();
        while (done < most && moves.make()) {
            if (board.evaluate(tolerance)) {
                board.settle();
            } else {
                board.undo();
            }
            done++;
            if (done % STEPS_PER_LOOK == 0 && isOver.getAsBoolean()) {
                break;
            }
        }
        schedule.tried(done);
        noteBest();
    }

    private void noteBest() {
        if (board.costs().isBelow(bestCosts)) {
            bestCosts.copy(board.costs());
            bestScore = board.score();
            best = board.placements();
        }
    }

    private long anneal(AnnealingSchedule.Cycle cycle, BooleanSupplier isOver) {
        var tolerance = Tolerance.ofNothingWorse();
        for (long done = 0; done < cycle.steps(); done++) {
            if (done % STEPS_PER_LOOK == 0) {
                tolerance.at(cycle.start(), cycle.heatAfter(done));
                if (isOver.getAsBoolean()) {
                    return done;
                }
            }
            if (!moves.make()) {
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

    /** The best schedule seen. */
    public Schedule best() {
        return Schedule.of(facts, best);
    }

    /** The score of the best schedule seen. */
    public Score bestScore() {
        return bestScore;
    }

    /** Steps taken so far. */
    public long steps() {
        return schedule.steps();
    }
}
