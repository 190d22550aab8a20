package dev.plumbline.solve.search;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) in cycles: changes that
 * make the schedule worse are kept the more rarely the cooler it gets. Counts steps, never time, so
 * that it can be repeated exactly. Not for use by several threads at once.
 */
public final class Annealing {

    /** How often the clock may be asked. */
    private static final int STEPS_PER_LOOK = 64;

    private static final long DESCENT_PER_SESSION = 100;

    private final Board board;
    private final Moves moves;
    private final RandomGenerator random;
    private final AnnealingSchedule schedule;
    private Schedule best;
    private Score bestScore;
    private @Nullable Temperature temperature;

    /**
     * @param start where the search begins
     * @param stepLimit steps in all, or null to go on until nothing better is found
     */
    public Annealing(
            RuleSet rules, Schedule start, RandomGenerator random, @Nullable Integer stepLimit) {
        this.board = new Board(rules);
        this.random = random;
        this.moves = new Moves(board, rules, random);
        this.schedule = new AnnealingSchedule(rules.facts().sessions().size(), stepLimit);
        board.load(start);
        best = board.schedule();
        bestScore = board.score();
    }

    /**
     * Runs the next cycle, from the best schedule so far.
     *
     * @param isOver whether to break off
     * @return whether there was a cycle to run; if not, there never will be
     */
    public boolean runCycle(BooleanSupplier isOver) {
        var cycle = schedule.nextCycle();
        if (cycle.steps() == 0) {
            return false;
        }
        board.load(best);
        if (temperature == null) {
            descend(isOver);
            temperature = Calibration.of(board, moves);
        }
        long done = anneal(cycle, temperature, isOver);
        schedule.cycleEnded(Math.max(1, done), bestScore);
        return true;
    }

    /** Keeps only what makes nothing worse, until the schedule is fit to be measured. */
    private void descend(BooleanSupplier isOver) {
        for (long done = 0; done < DESCENT_PER_SESSION * board.pieces().length; done++) {
            if (!moves.make() || (done % STEPS_PER_LOOK == 0 && isOver.getAsBoolean())) {
                return;
            }
            if (Temperature.isNoWorse(board.evaluate())) {
                board.settle();
                noteBest();
            } else {
                board.undo();
            }
        }
    }

    private void noteBest() {
        Score score = board.score();
        if (score.compareTo(bestScore) > 0) {
            bestScore = score;
            best = board.schedule();
        }
    }

    private long anneal(AnnealingSchedule.Cycle cycle, Temperature hot, BooleanSupplier isOver) {
        double heat = cycle.heat();
        for (long done = 0; done < cycle.steps(); done++) {
            if (done % STEPS_PER_LOOK == 0) {
                heat = cycle.heatAfter(done);
                if (isOver.getAsBoolean()) {
                    return done;
                }
            }
            if (!moves.make()) {
                return cycle.steps();
            }
            if (hot.accepts(board.evaluate(), heat, random)) {
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
        return best;
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
