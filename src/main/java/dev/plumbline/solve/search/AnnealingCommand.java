package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.model.AgendaPlan;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of annealing as a step of a custom phase of Timefold. The best that anyone found by
 * then goes into Timefold's working solution, and has to have the score that Timefold calculates
 * for it: the constraint streams are the referee of the search.
 */
public final class AnnealingCommand implements PhaseCommand<AgendaPlan> {

    /** More cycles than any solving gets to: every pair is as long as all before it together. */
    public static final int MOST_CYCLES = 80;

    /** Steps that are over before others could be of help: a tenth of a second or so. */
    private static final long TOO_FEW_FOR_HELP = 60_000;

    private final Annealing annealing;
    private final BestKnown best;
    private final SearchWorkers crew;
    private final ProofTiming proving;
    private final BooleanSupplier isEnded;
    private @Nullable Score planted;

    /**
     * @param annealing shared by all cycles of a solving
     * @param best where annealing and crew put what they find
     * @param crew those who help
     * @param prover who may say that nothing better exists; null when nobody can
     * @param isEnded whether someone wants the solving to end, even before it has begun
     */
    public AnnealingCommand(
            Annealing annealing,
            BestKnown best,
            SearchWorkers crew,
            @Nullable SearchWorker prover,
            BooleanSupplier isEnded) {
        this.annealing = annealing;
        this.best = best;
        this.crew = crew;
        this.proving = new ProofTiming(prover, crew);
        this.isEnded = isEnded;
        this.planted = best.get().score();
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<AgendaPlan> context) {
        BooleanSupplier isOver = () -> isEnded.getAsBoolean() || best.isOver();
        if (isOver.getAsBoolean()) {
            return;
        }
        BooleanSupplier isTimeUp = () -> isOver.getAsBoolean() || context.isPhaseTerminated();
        boolean goesOn = annealing.runCycle(isTimeUp);
        if (!goesOn) {
            proving.searchEnded(best, isTimeUp);
        }
        if (!goesOn || isTimeUp.getAsBoolean()) {
            crew.end();
        } else {
            proving.cyclesDone(annealing.cycles());
            if (annealing.hasSettled()) {
                proving.letItWork(isTimeUp);
            }
            if (annealing.steps() >= TOO_FEW_FOR_HELP) {
                crew.useFreeCores();
            }
        }
        var found = best.get();
        if (!found.score().equals(planted)) {
            planted = found.score();
            plant(context, found);
        }
    }

    private static void plant(PhaseCommandContext<AgendaPlan> context, BestKnown.Found found) {
        var plan = context.getWorkingSolution();
        HardMediumSoftScore score =
                context.executeAndCalculateScore(
                        new PlanReplant(context.getSolutionMetaModel(), plan, found.schedule()));
        Score expected = found.score();
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
