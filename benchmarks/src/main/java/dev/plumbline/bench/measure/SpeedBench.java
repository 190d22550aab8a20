package dev.plumbline.bench.measure;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how many moves a second are tried. What is measured runs for the same time before, for
 * the virtual machine to compile it; a search that comes to its end is followed by one with the
 * next seed.
 */
public final class SpeedBench {

    /** A shorter search would mostly be preparation. */
    private static final Duration SHORTEST = Duration.ofMillis(200);

    private static final int MEASUREMENTS = 3;

    private final SearchConfiguration ours;
    private final SearchConfiguration streams;
    private final Duration length;
    private final EarlyEnd ending;

    /**
     * @param length of the measurement of each of the three speeds of a dataset
     */
    public SpeedBench(ScheduleSolver solver, Duration length, EarlyEnd ending) {
        this.ours = SearchConfiguration.oursPatient(solver);
        this.streams = SearchConfiguration.plain(solver);
        this.length = length;
        this.ending = ending;
    }

    /** Measures one dataset after the other; when ended early, gives those that were finished. */
    public List<SpeedRun> run(List<BenchDataset> datasets, ProgressListener progress) {
        List<SpeedRun> runs = new ArrayList<>();
        var counted = new MeasurementCount(progress, datasets.size() * MEASUREMENTS);
        for (BenchDataset dataset : datasets) {
            var run = run(dataset, counted);
            if (!ending.isEnded()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private SpeedRun run(BenchDataset dataset, MeasurementCount progress) {
        String name = dataset.name();
        return new SpeedRun(
                name,
                dataset.rules().facts().sessions().size(),
                dataset.rules().counting().size(),
                speed(name + ", plumbline", ours, dataset.rules(), progress),
                speed(name + ", constraint streams", streams, dataset.rules(), progress),
                speed(name + ", bare model", streams, dataset.noRules(), progress),
                length.toSeconds(),
                Runtime.getRuntime().availableProcessors());
    }

    private SpeedRun.Speed speed(
            String what,
            SearchConfiguration configuration,
            RuleSet rules,
            MeasurementCount progress) {
        if (ending.isEnded()) {
            return SpeedRun.Speed.NONE;
        }
        progress.begins(what);
        measure(configuration, rules);
        return measure(configuration, rules);
    }

    private SpeedRun.Speed measure(SearchConfiguration configuration, RuleSet rules) {
        long moves = 0;
        SpentTime spent = SpentTime.NOTHING;
        for (long seed = 0; spent.nanos() < length.toNanos() && !ending.isEnded(); seed++) {
            var rest = length.minusNanos(spent.nanos());
            var limit = rest.compareTo(SHORTEST) < 0 ? SHORTEST : rest;
            var search = configuration.prepare(rules, seed, limit);
            spent = spent.plus(SpentTime.by(() -> ending.run(search)));
            moves += search.moves().getAsLong();
        }
        return SpeedRun.Speed.of(moves, spent);
    }
}
