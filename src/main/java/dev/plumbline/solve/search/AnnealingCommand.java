package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlannedSession;
import dev.plumbline.solve.model.SlotPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A cycle of annealing, or several short ones, as a step of a custom phase of Timefold. The best
 * that anyone found by then goes into Timefold's working solution, and has to have the score that
 * Timefold calculates for it: the constraint streams are the referee of the search.
 */
public final class AnnealingCommand implements PhaseCommand<AgendaPlan> {

    /**
     * More than any solving gets to: rounds of cycles get longer and longer, and a series of short
     * ones is cut only where something better was found.
     */
    public static final int MOST_COMMANDS = 10_000;

    private final Annealing annealing;
    private final BestKnown best;
    private final SearchWorkers workers;
    private final ProofTiming proving;
    private final BooleanSupplier isEnded;
    private @Nullable Score planted;

    /**
     * @param annealing shared by all cycles of a solving
     * @param best where annealing and workers put what they find
     * @param workers those who help
     * @param prover who may say that nothing better exists; null when nobody can
     * @param isEnded whether someone wants the solving to end, even before it has begun
     */
    public AnnealingCommand(
            Annealing annealing,
            BestKnown best,
            SearchWorkers workers,
            @Nullable SearchWorker prover,
            BooleanSupplier isEnded) {
        this.annealing = annealing;
        this.best = best;
        this.workers = workers;
        this.proving = new ProofTiming(annealing.sessions(), prover, workers);
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
        boolean goesOn = runUntilThereIsNews(isTimeUp);
        if (!goesOn) {
            proving.searchEnded(best, isTimeUp);
        }
        if (!goesOn || isTimeUp.getAsBoolean()) {
            workers.end();
        } else {
            proving.cyclesDone(annealing.cycles(), isTimeUp);
            if (annealing.hasSettled()) {
                proving.letItWork(isTimeUp);
            }
            if (annealing.steps() >= Annealing.FEW_STEPS) {
                workers.useFreeCores();
            }
        }
        var found = best.get();
        if (!found.score().equals(planted)) {
            planted = found.score();
            plant(context, found);
        }
    }

    /** Of a series of short cycles those follow each other that find nothing better. */
    private boolean runUntilThereIsNews(BooleanSupplier isTimeUp) {
        boolean goesOn;
        do {
            goesOn = annealing.runCycle(isTimeUp);
        } while (goesOn
                && annealing.isInSeries()
                && best.get().score().equals(planted)
                && !isTimeUp.getAsBoolean());
        return goesOn;
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

    /** Makes a plan stand for a schedule. The only user of Timefold's preview of moves. */
    private record PlanReplant(
            PlanningSolutionMetaModel<AgendaPlan> model, AgendaPlan plan, Schedule schedule)
            implements Move<AgendaPlan> {

        @Override
        public void execute(MutableSolutionView<AgendaPlan> view) {
            var sessions =
                    model.genuineEntity(SlotPlan.class)
                            .listVariable("sessions", PlannedSession.class);
            var minutes =
                    model.genuineEntity(PlannedSession.class)
                            .basicVariable("minutes", Integer.class);
            var notBefore =
                    model.genuineEntity(PlannedSession.class)
                            .basicVariable("notBefore", Integer.class);
            Map<Integer, PlannedSession> byIndex = new HashMap<>();
            plan.getSessions().forEach(placed -> byIndex.put(placed.session().index(), placed));
            for (SlotPlan slot : plan.getSlots()) {
                for (int last = slot.getSessions().size() - 1; last >= 0; last--) {
                    view.unassignValue(sessions, slot, last);
                }
            }
            Map<SlotPlan, FixedPlacement> ends = new HashMap<>();
            for (FixedPlacement placement : schedule.placements()) {
                SlotPlan slot = plan.getSlots().get(placement.placedSlot().index());
                PlannedSession placed = byIndex.get(placement.session().index());
                view.assignValueAndAdd(sessions, placed, slot, slot.getSessions().size());
                if (placed.minutes() != placement.minutes()) {
                    view.changeVariable(minutes, placed, placement.minutes());
                }
                var before = ends.get(slot);
                Integer wait =
                        placed.notBeforeFor(
                                slot.slot(),
                                placement.minutes(),
                                before == null ? null : before.session(),
                                before == null ? slot.slot().start() : before.end(),
                                placement.start());
                if (!Objects.equals(wait, placed.getNotBefore())) {
                    view.changeVariable(notBefore, placed, wait);
                }
                ends.put(slot, placement);
            }
        }
    }
}
