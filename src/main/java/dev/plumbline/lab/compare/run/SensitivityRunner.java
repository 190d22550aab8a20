package dev.plumbline.lab.compare.run;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.compare.definition.WeightComparison.SensitivityTask;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.lab.sensitivity.SensitivityAnalysis;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks how far weights can change, when all runs of a comparison are made. */
public final class SensitivityRunner {

    private static final long SEED = 0;

    private final ScheduleSolver solver;
    private final EarlyEnd ending;

    /** Searches use all cores, one after the other. */
    public SensitivityRunner(ScheduleSolver solver, EarlyEnd ending) {
        this.solver = solver;
        this.ending = ending;
    }

    /**
     * The answer; nothing when someone ended it before it was complete.
     *
     * @param runs of the comparison, in any order
     */
    public Optional<SensitivityResult> run(
            SensitivityTask task, List<FinishedRun> runs, ProgressListener progress) {
        if (ending.isEnded()) {
            return Optional.empty();
        }
        var limit = task.limit();
        var outcome =
                SensitivityAnalysis.run(
                        task.dataset().facts(),
                        task.variant().config(),
                        best(task, runs),
                        Set.of(),
                        solver,
                        SearchLimits.of(new RunConfig(null, SEED, limit.termination())),
                        ending,
                        (number, all, what) ->
                                progress.begins(number, all, "sensitivity: " + what));
        // Cut off, it would be taken for all that more time could tell.
        return ending.isEnded()
                ? Optional.empty()
                : Optional.of(
                        new SensitivityResult(
                                task.dataset().name(),
                                task.variant().name(),
                                limit.seconds(),
                                limit.steps(),
                                outcome.sensitivity()));
    }

    /**
     * The best that any run found, as the variant sees it; of equals that of its own first seed.
     */
    private static @Nullable Schedule best(SensitivityTask task, List<FinishedRun> runs) {
        var facts = task.dataset().facts();
        var rules = task.variant().rules(facts);
        return runs.stream()
                .filter(run -> run.dataset().equals(task.dataset().name()))
                .sorted(
                        Comparator.comparing(
                                        (FinishedRun run) ->
                                                !run.variant().equals(task.variant().name()))
                                .thenComparing(FinishedRun::variant)
                                .thenComparing(FinishedRun::seed))
                .map(run -> ScheduleAudit.of(rules, run.schedule(facts)))
                .reduce((one, other) -> other.score().compareTo(one.score()) > 0 ? other : one)
                .map(scored -> scored.schedule())
                .orElse(null);
    }
}
