package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.model.AgendaPlan;
import java.util.function.BooleanSupplier;

/**
 * One cycle of annealing as a step of a custom phase of Timefold. The result goes into Timefold's
 * working solution, and has to have the score that Timefold calculates for it: the constraint
 * streams are the referee of the search.
 */
public final class AnnealingCommand implements PhaseCommand<AgendaPlan> {

    /** More cycles than any solving gets to: every pair is as long as all before it together. */
    public static final int MOST_CYCLES = 80;

    private final Annealing annealing;
    private final BooleanSupplier isEnded;

    /**
     * @param annealing shared by all cycles of a solving
     * @param isEnded whether someone wants the solving to end, even before it has begun
     */
    public AnnealingCommand(Annealing annealing, BooleanSupplier isEnded) {
        this.annealing = annealing;
        this.isEnded = isEnded;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<AgendaPlan> context) {
        if (isEnded.getAsBoolean()) {
            return;
        }
        Score before = annealing.bestScore();
        annealing.runCycle(() -> isEnded.getAsBoolean() || context.isPhaseTerminated());
        if (annealing.bestScore().equals(before)) {
            return;
        }
        var plan = context.getWorkingSolution();
        HardMediumSoftScore score =
                context.executeAndCalculateScore(
                        new Replant(context.getSolutionMetaModel(), plan, annealing.best()));
        Score expected = annealing.bestScore();
        if (score.hardScore() != expected.hard()
                || score.mediumScore() != expected.medium()
                || score.softScore() != expected.soft()) {
            throw new IllegalStateException(
                    "The search's score ("
                            + expected
                            + ") is not the score ("
                            + score
                            + ") that the constraint streams give its schedule.");
        }
    }
}
