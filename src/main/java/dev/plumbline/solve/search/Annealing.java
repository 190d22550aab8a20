package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import dev.plumbline.solve.model.AgendaPlan;
import java.util.random.RandomGenerator;

/**
 * One cycle of simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): changes
 * that make the plan worse are kept the more rarely the cooler it gets. A cycle counts changes,
 * never time, so that it can be repeated exactly. It ends with the best plan it has seen.
 */
public final class Annealing implements PhaseCommand<AgendaPlan> {

    private final AnnealingSchedule schedule;
    private final RandomGenerator random;

    /**
     * @param schedule shared by all cycles of a solving
     * @param random shared by all cycles of a solving
     */
    public Annealing(AnnealingSchedule schedule, RandomGenerator random) {
        this.schedule = schedule;
        this.random = random;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<AgendaPlan> context) {
        var variables = PlanVariables.of(context.getSolutionMetaModel());
        var plan = context.getWorkingSolution();
        var moves = new Moves(variables, plan, random);
        HardMediumSoftScore current = plan.getScore();
        HardMediumSoftScore best = current;
        var bestPlan = new Snapshot(plan);
        var cycle = schedule.nextCycle(() -> Calibration.of(context, moves));
        for (long done = 0; done < cycle.moves() && !context.isPhaseTerminated(); done++) {
            var move = moves.next();
            if (move == null) {
                break;
            }
            HardMediumSoftScore score = context.executeTemporarilyAndCalculateScore(move);
            if (cycle.temperature(done).accepts(current, score, random)) {
                context.execute(move);
                current = score;
                if (score.compareTo(best) > 0) {
                    best = score;
                    bestPlan = new Snapshot(plan);
                }
            }
        }
        context.executeAndCalculateScore(bestPlan.restore(variables));
        schedule.cycleEnded(best);
    }
}
