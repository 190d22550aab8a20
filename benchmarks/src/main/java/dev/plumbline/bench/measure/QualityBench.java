package dev.plumbline.bench.measure;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.schedule.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares what configurations find in a given time. They take turns seed by seed, so that a moment
 * in which the machine is busy hits all of them alike.
 */
public final class QualityBench {

    private final List<Entrant> entrants;
    private final int seeds;
    private final EarlyEnd ending;

    /**
     * @param seeds searches for each dataset and entrant, with the seeds from 0; at least 1
     */
    public QualityBench(List<Entrant> entrants, int seeds, EarlyEnd ending) {
        this.entrants = List.copyOf(entrants);
        this.seeds = seeds;
        this.ending = ending;
    }

    /** Runs all searches one after the other; when ended early, gives those that were finished. */
    public List<QualityRun> run(List<BenchDataset> datasets, ProgressListener progress) {
        var counted = new MeasurementCount(progress, datasets.size() * entrants.size() * seeds);
        return datasets.stream().flatMap(dataset -> runs(dataset, counted)).toList();
    }

    private Stream<QualityRun> runs(BenchDataset dataset, MeasurementCount progress) {
        List<List<QualityRun.Search>> results = new ArrayList<>();
        entrants.forEach(entrant -> results.add(new ArrayList<>()));
        for (int seed = 0; seed < seeds; seed++) {
            for (int index = 0; index < entrants.size() && !ending.isEnded(); index++) {
                var entrant = entrants.get(index);
                String name = entrant.configuration().name();
                progress.begins(dataset.name() + ", " + name + ", seed " + seed);
                var result = search(dataset, entrant, seed);
                // Cut off, it would be compared with others that had their time.
                if (!ending.isEnded()) {
                    results.get(index).add(result);
                }
            }
        }
        return IntStream.range(0, entrants.size())
                .filter(index -> !results.get(index).isEmpty())
                .mapToObj(index -> run(dataset, entrants.get(index), results.get(index)));
    }

    private static QualityRun run(
            BenchDataset dataset, Entrant entrant, List<QualityRun.Search> results) {
        return new QualityRun(
                dataset.name(),
                entrant.configuration().name(),
                entrant.seconds(),
                List.copyOf(results));
    }

    private QualityRun.Search search(BenchDataset dataset, Entrant entrant, long seed) {
        var limit = Duration.ofSeconds(entrant.seconds());
        var search = entrant.configuration().prepare(dataset.rules(), seed, limit);
        var found = new AtomicReference<Schedule>();
        var spent = SpentTime.by(() -> found.set(ending.run(search)));
        return new QualityRun.Search(
                seed,
                ScheduleAudit.score(dataset.rules(), found.get()),
                search.moves().getAsLong(),
                spent.seconds(),
                spent.cpuSeconds());
    }

    /**
     * A configuration with the time it gets for each search.
     *
     * @param seconds at least 1
     */
    public record Entrant(SearchConfiguration configuration, long seconds) {}
}
