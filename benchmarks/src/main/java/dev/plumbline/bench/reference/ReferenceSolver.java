package dev.plumbline.bench.reference;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Solves problems with CP-SAT. */
public final class ReferenceSolver {

    private ReferenceSolver() {}

    /** Why OR-Tools, which is written in C++, does not run on this machine; "" where it does. */
    public static String whyNotThere() {
        try {
            Loader.loadNativeLibraries();
            return "";
        } catch (RuntimeException | LinkageError e) {
            return "OR-Tools does not run on this machine: " + e;
        }
    }

    /**
     * What came out.
     *
     * @param bound no solution costs less
     * @param schedule empty of placements when nothing was found
     */
    record Outcome(
            CpSolverStatus status,
            List<ContenderRun.Reached> found,
            long bound,
            Schedule schedule,
            double seconds) {}

    /** Makes the model and solves it, with as many workers as there are cores. */
    static Outcome solve(Facts facts, RuleSet rules, double seconds, int seed) {
        long began = System.nanoTime();
        Loader.loadNativeLibraries();
        return solve(new ReferenceModel(facts, rules), facts, seconds, seed, began);
    }

    /** Solves a model that was made already. */
    static Outcome solve(ReferenceModel model, Facts facts, double seconds, int seed) {
        return solve(model, facts, seconds, seed, System.nanoTime());
    }

    private static Outcome solve(
            ReferenceModel model, Facts facts, double seconds, int seed, long began) {
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setRandomSeed(seed)
                .setNumWorkers(Runtime.getRuntime().availableProcessors());
        List<ContenderRun.Reached> found = new ArrayList<>();
        var status =
                solver.solve(
                        model.model(),
                        new CpSolverSolutionCallback() {
                            @Override
                            public void onSolutionCallback() {
                                found.add(
                                        new ContenderRun.Reached(
                                                since(began), Math.round(objectiveValue())));
                            }
                        });
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException(model.model().validate());
        }
        boolean isSolved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Outcome(
                status,
                List.copyOf(found),
                (long) Math.ceil(solver.bestObjectiveBound() - 0.001),
                isSolved ? schedule(model, solver, facts) : Schedule.of(facts, List.of()),
                since(began));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static Schedule schedule(ReferenceModel model, CpSolver solver, Facts facts) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (ModelPiece piece : model.pieces()) {
            for (int index = 0; index < piece.taken.length; index++) {
                if (solver.booleanValue(piece.taken[index])) {
                    placements.add(piece.candidates.get(index).placement());
                }
            }
        }
        return Schedule.of(facts, placements);
    }
}
