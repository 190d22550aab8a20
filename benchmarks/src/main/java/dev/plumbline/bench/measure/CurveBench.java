package dev.plumbline.bench.measure;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Watches how the score of a search goes over time. */
public final class CurveBench {

    private static final double NANOS = 1e9;

    private final ScheduleSolver solver;
    private final long seconds;
    private final long seed;
    private final EarlyEnd ending;

    /**
     * @param seconds time limit of each search, at least 1
     */
    public CurveBench(ScheduleSolver solver, long seconds, long seed, EarlyEnd ending) {
        this.solver = solver;
        this.seconds = seconds;
        this.seed = seed;
        this.ending = ending;
    }

    /** Runs one search after the other; when ended early, gives those that were finished. */
    public List<ScoreCurve> run(List<BenchDataset> datasets, ProgressListener progress) {
        var counted = new MeasurementCount(progress, datasets.size());
        List<ScoreCurve> curves = new ArrayList<>();
        for (BenchDataset dataset : datasets) {
            if (!ending.isEnded()) {
                counted.begins(dataset.name());
                search(dataset).ifPresent(curves::add);
            }
        }
        return List.copyOf(curves);
    }

    /** Nothing when it was cut off: its end would be taken for what its time brings. */
    private Optional<ScoreCurve> search(BenchDataset dataset) {
        var limit = Duration.ofSeconds(seconds);
        var run = new RunConfig(null, seed, new Termination(limit, limit, null));
        var solving = solver.prepareWithoutProof(dataset.rules(), run);
        List<ScoreCurve.Point> points = new ArrayList<>();
        long begun = System.nanoTime();
        Schedule found =
                ending.run(
                        new PendingSearch(
                                () ->
                                        solving.run(
                                                        improvement ->
                                                                add(
                                                                        points,
                                                                        begun,
                                                                        improvement.score()))
                                                .schedule(),
                                solving::steps,
                                solving::endEarly));
        if (ending.isEnded()) {
            return Optional.empty();
        }
        add(points, begun, ScheduleAudit.score(dataset.rules(), found));
        var facts = dataset.rules().facts();
        return Optional.of(
                new ScoreCurve(
                        dataset.name(),
                        facts.sessions().size(),
                        facts.slots().size(),
                        seconds,
                        List.copyOf(points),
                        solving.steps()));
    }

    private static void add(List<ScoreCurve.Point> points, long begun, Score score) {
        if (points.isEmpty() || score.compareTo(points.getLast().score()) > 0) {
            points.add(new ScoreCurve.Point((System.nanoTime() - begun) / NANOS, score));
        }
    }
}
