package dev.plumbline.lab.bench;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how many moves a second are tried. What is measured runs a while before, for the virtual
 * machine to compile it; a search that comes to its end is followed by one with the next seed.
 */
public final class SpeedBench {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    /** A shorter search would mostly be preparation. */
    private static final Duration SHORTEST = Duration.ofMillis(200);

    private static final double NANOS = 1e9;
    private static final int MEASUREMENTS = 3;

    private final Configuration ours;
    private final Configuration streams;
    private final long seconds;
    private final Ending ending;

    /**
     * @param seconds that each of the three speeds of a dataset is measured; at least 1
     */
    public SpeedBench(ScheduleSolver solver, long seconds, Ending ending) {
        this.ours = Configuration.oursPatient(solver);
        this.streams = Configuration.plain(solver);
        this.seconds = seconds;
        this.ending = ending;
    }

    /** Measures one dataset after the other; when ended early, gives those that were finished. */
    public List<SpeedRun> run(List<Dataset> datasets, Progress progress) {
        List<SpeedRun> runs = new ArrayList<>();
        var counted = new Counted(progress, datasets.size() * MEASUREMENTS);
        for (Dataset dataset : datasets) {
            var run = run(dataset, counted);
            if (!ending.isEnded()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private SpeedRun run(Dataset dataset, Counted progress) {
        return new SpeedRun(
                dataset.name(),
                dataset.rules().facts().sessions().size(),
                dataset.rules().counting().size(),
                movesPerSecond(dataset, "plumbline", ours, dataset.rules(), progress),
                movesPerSecond(dataset, "constraint streams", streams, dataset.rules(), progress),
                movesPerSecond(dataset, "bare model", streams, dataset.noRules(), progress),
                seconds,
                Runtime.getRuntime().availableProcessors());
    }

    private long movesPerSecond(
            Dataset dataset,
            String what,
            Configuration configuration,
            RuleSet rules,
            Counted progress) {
        if (ending.isEnded()) {
            return 0;
        }
        progress.begins(dataset.name() + ", " + what);
        measure(configuration, rules, WARM_UP);
        return Math.round(measure(configuration, rules, Duration.ofSeconds(seconds)));
    }

    private double measure(Configuration configuration, RuleSet rules, Duration length) {
        long moves = 0;
        long nanos = 0;
        for (long seed = 0; nanos < length.toNanos() && !ending.isEnded(); seed++) {
            var rest = length.minusNanos(nanos);
            var limit = rest.compareTo(SHORTEST) < 0 ? SHORTEST : rest;
            var search = configuration.prepare(rules, seed, limit);
            long start = System.nanoTime();
            ending.run(search);
            nanos += System.nanoTime() - start;
            moves += search.moves().getAsLong();
        }
        return nanos == 0 ? 0 : moves * NANOS / nanos;
    }
}
