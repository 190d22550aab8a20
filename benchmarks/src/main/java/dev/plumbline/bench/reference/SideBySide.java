package dev.plumbline.bench.reference;

import com.google.ortools.sat.CpSolverStatus;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Our search and CP-SAT on the same problem and rules, one after the other. */
public final class SideBySide {

    private final ScheduleSolver solver;

    /**
     * @param solver makes our solvings
     */
    public SideBySide(ScheduleSolver solver) {
        this.solver = solver;
    }

    /** What both reached on the same rules in the same time. */
    public record Contest(ContenderRun ours, ContenderRun reference) {}

    /**
     * Our search, and then CP-SAT, under the rules that both know.
     *
     * @param seconds for each
     */
    public Contest compare(Facts facts, double seconds) {
        var rules = ExpressibleRules.rules(facts);
        return new Contest(ours(rules, seconds, 0), reference(facts, rules, seconds, 0));
    }

    /** Our search, with all it has: helpers on free cores, and the proof beside it. */
    ContenderRun ours(RuleSet rules, double seconds, long seed) {
        long began = System.nanoTime();
        List<ContenderRun.Reached> reached = new ArrayList<>();
        var limit = Duration.ofMillis((long) (seconds * 1_000));
        var run = new RunConfig(null, seed, new Termination(limit, null, null));
        var found =
                solver.prepare(rules, run)
                        .run(
                                improvement -> {
                                    if (improvement.score().isFeasible()) {
                                        reached.add(
                                                new ContenderRun.Reached(
                                                        since(began), cost(improvement.score())));
                                    }
                                });
        var bound = found.optimality().bound();
        return new ContenderRun(
                "plumbline",
                List.copyOf(reached),
                since(began),
                cost(found.score()),
                bound == null ? 0 : cost(bound),
                found);
    }

    /** CP-SAT with its standard settings, as many workers as there are cores. */
    static ContenderRun reference(Facts facts, RuleSet rules, double seconds, int seed) {
        var outcome = ReferenceSolver.solve(facts, rules, seconds, seed);
        boolean isSolved =
                outcome.status() == CpSolverStatus.OPTIMAL
                        || outcome.status() == CpSolverStatus.FEASIBLE;
        return new ContenderRun(
                "CP-SAT",
                outcome.found(),
                outcome.seconds(),
                isSolved ? outcome.found().getLast().cost() : Long.MAX_VALUE,
                outcome.bound(),
                ScheduleAudit.of(rules, outcome.schedule()));
    }

    /** Medium and soft points as the reference counts them. */
    static long cost(Score score) {
        return -score.medium() * ReferenceModel.MEDIUM - score.soft();
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
