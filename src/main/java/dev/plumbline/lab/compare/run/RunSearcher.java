package dev.plumbline.lab.compare.run;

import dev.plumbline.lab.compare.definition.SearchLimit;
import dev.plumbline.lab.compare.result.RunResult.CurvePoint;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes single runs, on the thread that asks for one. */
final class RunSearcher {

    private static final double NANOS = 1e9;
    private static final double THOUSAND = 1e3;

    private final ScheduleSolver solver;
    private final SearchLimit limit;
    private final EarlyEnd ending;
    private final Clock clock;

    RunSearcher(ScheduleSolver solver, SearchLimit limit, EarlyEnd ending, Clock clock) {
        this.solver = solver;
        this.limit = limit;
        this.ending = ending;
        this.clock = clock;
    }

    /** Searches for a moment, so that the first run does not pay for compiling the program. */
    void warmUp(RunTask task, Duration time) {
        var rules = task.variant().rules(task.dataset().facts());
        var run = new RunConfig(null, task.seed(), new Termination(time, time, null));
        var solving = solver.prepareAlone(rules, run);
        ending.run(
                new PendingSearch(
                        () -> solving.run(improvement -> {}).schedule(),
                        solving::steps,
                        solving::endEarly));
    }

    /** The run; cut short when someone ends it. */
    FinishedRun run(RunTask task) {
        var rules = task.variant().rules(task.dataset().facts());
        var solving =
                solver.prepareAlone(rules, new RunConfig(null, task.seed(), limit.termination()));
        List<CurvePoint> curve = new ArrayList<>();
        long begun = System.nanoTime();
        var search =
                new PendingSearch(
                        () -> {
                            var found =
                                    solving.run(
                                            better ->
                                                    curve.add(
                                                            point(
                                                                    begun,
                                                                    solving.steps(),
                                                                    better.score())));
                            curve.add(point(begun, solving.steps(), found.score()));
                            return found.schedule();
                        },
                        solving::steps,
                        solving::endEarly);
        Schedule schedule = ending.run(search);
        return new FinishedRun(
                task.dataset().name(),
                task.variant().name(),
                task.seed(),
                clock.instant(),
                seconds(begun),
                solving.steps(),
                schedule.placements().stream().map(FinishedRun.Placed::of).toList(),
                List.copyOf(curve));
    }

    private CurvePoint point(long begun, long steps, Score score) {
        double at = limit.isSteps() ? steps : seconds(begun);
        return new CurvePoint(at, score.hard(), score.medium(), score.soft());
    }

    private static double seconds(long begun) {
        return Math.round(THOUSAND * (System.nanoTime() - begun) / NANOS) / THOUSAND;
    }
}
