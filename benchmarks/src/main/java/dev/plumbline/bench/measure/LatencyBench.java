package dev.plumbline.bench.measure;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures how long questions about a schedule take: each kind several hundred times, about
 * sessions and people drawn at random, after a warm-up of as many. HTTP is not measured. Nothing is
 * asked where fewer than two sessions have a place.
 */
public final class LatencyBench {

    /** Enough for a schedule worth asking about. */
    private static final int STEPS = 20_000;

    private final ScheduleSolver solver;
    private final int samples;
    private final EarlyEnd ending;

    /**
     * @param samples of each kind of question; at least 1
     */
    public LatencyBench(ScheduleSolver solver, int samples, EarlyEnd ending) {
        this.solver = solver;
        this.samples = samples;
        this.ending = ending;
    }

    /** Measures one dataset after the other; when ended early, gives those that were finished. */
    public List<LatencyRun> run(List<BenchDataset> datasets, ProgressListener progress) {
        List<LatencyRun> runs = new ArrayList<>();
        var counted = new MeasurementCount(progress, datasets.size());
        for (BenchDataset dataset : datasets) {
            if (!ending.isEnded()) {
                counted.begins(dataset.name());
                var run = run(dataset);
                if (!ending.isEnded()) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private LatencyRun run(BenchDataset dataset) {
        var facts = dataset.rules().facts();
        var questions = new LatencyQuestions(schedule(dataset), new Random(0));
        Map<String, Runnable> kinds = new LinkedHashMap<>();
        kinds.put("explanation", questions::explain);
        kinds.put("explanation of a session", questions::explainSession);
        kinds.put("evaluate: swap", questions::evaluateSwap);
        kinds.put("evaluate: person gone", questions::evaluateRemoval);
        kinds.put("recommendations", questions::recommend);
        List<LatencyRun.Question> latencies = new ArrayList<>();
        if (!questions.canBeAsked()) {
            kinds.clear();
        }
        kinds.forEach(
                (what, question) -> {
                    measure(question);
                    latencies.add(LatencyRun.Question.of(what, measure(question)));
                });
        return new LatencyRun(
                dataset.name(), facts.sessions().size(), facts.slots().size(), latencies);
    }

    private ScoredSchedule schedule(BenchDataset dataset) {
        var limits = new Termination(null, null, STEPS);
        var solving = solver.prepare(dataset.rules(), new RunConfig(null, 0L, limits));
        var search =
                new PendingSearch(
                        () -> solving.run(improvement -> {}).schedule(),
                        solving::steps,
                        solving::endEarly);
        return ScheduleAudit.of(dataset.rules(), ending.run(search));
    }

    private long[] measure(Runnable question) {
        long[] nanos = new long[samples];
        for (int i = 0; i < samples && !ending.isEnded(); i++) {
            long begin = System.nanoTime();
            question.run();
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }
}
