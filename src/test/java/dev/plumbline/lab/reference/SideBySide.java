package dev.plumbline.lab.reference;

import com.google.ortools.sat.CpSolverStatus;
import dev.plumbline.explain.Audit;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.Solvers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Our search and CP-SAT on the same problem and rules, one after the other. */
final class SideBySide {

    /** A score that was reached, and when. */
    record Reached(double seconds, long cost) {}

    /**
     * How one of the two did.
     *
     * @param cost medium points times {@link ReferenceModel#MEDIUM} plus soft points
     * @param bound nothing costs less; as much as the cost where that is proven to be the least
     */
    record Row(
            String dataset,
            String solver,
            double firstFeasible,
            double best,
            double end,
            long cost,
            long bound,
            ScoredSchedule audited) {}

    private SideBySide() {}

    static Row ours(String dataset, Facts facts, RuleSet rules, double seconds, long seed) {
        long began = System.nanoTime();
        List<Reached> reached = new ArrayList<>();
        var limit = Duration.ofMillis((long) (seconds * 1_000));
        var run = new RunConfig(null, seed, new Termination(limit, null, null));
        var found =
                Solvers.solver()
                        .prepare(rules, run)
                        .run(
                                improvement -> {
                                    if (improvement.score().isFeasible()) {
                                        reached.add(
                                                new Reached(
                                                        since(began), cost(improvement.score())));
                                    }
                                });
        var bound = found.optimality().bound();
        return row(
                dataset,
                "plumbline",
                reached,
                since(began),
                cost(found.score()),
                found.optimality().status() == Optimality.Status.UNKNOWN || bound == null
                        ? 0
                        : cost(bound),
                found);
    }

    static Row reference(String dataset, Facts facts, RuleSet rules, double seconds, int seed) {
        var outcome = Reference.solve(facts, rules, seconds, seed);
        boolean isSolved =
                outcome.status() == CpSolverStatus.OPTIMAL
                        || outcome.status() == CpSolverStatus.FEASIBLE;
        var reached =
                outcome.found().stream()
                        .map(found -> new Reached(found.seconds(), found.cost()))
                        .toList();
        return row(
                dataset,
                "cp-sat",
                reached,
                outcome.seconds(),
                isSolved ? reached.getLast().cost() : Long.MAX_VALUE,
                outcome.bound(),
                Audit.of(rules, outcome.schedule()));
    }

    private static Row row(
            String dataset,
            String solver,
            List<Reached> reached,
            double end,
            long cost,
            long bound,
            ScoredSchedule audited) {
        double first = reached.isEmpty() ? Double.NaN : reached.getFirst().seconds();
        double best =
                reached.stream()
                        .filter(one -> one.cost() <= cost)
                        .mapToDouble(Reached::seconds)
                        .findFirst()
                        .orElse(Double.NaN);
        return new Row(dataset, solver, first, best, end, cost, bound, audited);
    }

    /** Medium and soft points as the reference counts them. */
    static long cost(Score score) {
        return -score.medium() * ReferenceModel.MEDIUM - score.soft();
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** The rows as a table in Markdown. */
    static String table(List<Row> rows) {
        var text =
                new StringBuilder(
                        "| dataset | solver | first feasible, s | best, s | end, s | score | bound |\n"
                                + "|---|---|---|---|---|---|---|\n");
        for (Row row : rows) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %.2f | %.2f | %.2f | %s | %s |%n",
                            row.dataset(),
                            row.solver(),
                            row.firstFeasible(),
                            row.best(),
                            row.end(),
                            row.audited().score(),
                            row.bound() == row.cost() ? "proven" : points(row.bound())));
        }
        return text.toString();
    }

    private static String points(long cost) {
        return "-%dmedium/-%dsoft"
                .formatted(cost / ReferenceModel.MEDIUM, cost % ReferenceModel.MEDIUM);
    }
}
