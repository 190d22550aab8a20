package dev.plumbline.work;

import dev.plumbline.lab.compare.definition.ComparisonBounds;
import dev.plumbline.lab.compare.definition.ComparisonReader;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.run.ComparisonCells;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.lab.compare.run.SensitivityRunner;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.store.Claim;
import dev.plumbline.store.ComparisonPart;
import dev.plumbline.store.ComparisonStore;
import dev.plumbline.store.JobKind;
import dev.plumbline.store.StoredComparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the searches of comparisons, one by one, and what is asked when all are made. */
@ApplicationScoped
class ComparingSource implements WorkSource {

    private static final Logger LOG = Logger.getLogger(ComparingSource.class);
    private static final int MOST_ATTEMPTS = 5;

    /** One that was read, since the next search is mostly of the same. */
    private record Read(String id, WeightComparison comparison) {}

    private final ComparisonStore store;
    private final ScheduleSolver solver;
    private final ComparisonCells cells;
    private final Clock clock;
    private volatile @Nullable Read last;

    ComparingSource(ComparisonStore store, ScheduleSolver solver, Clock clock) {
        this.store = store;
        this.solver = solver;
        this.cells = new ComparisonCells(solver, clock);
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.COMPARING;
    }

    @Override
    public Optional<ClaimedWork> begin(Claim claim, String node) {
        var part = ComparisonPart.of(claim.job());
        var stored = store.find(part.comparison());
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        var comparison = comparison(stored.get());
        boolean isLast = part.cell() == comparison.runs();
        String doing = isLast ? "sensitivity" : ComparisonCells.inWords(comparison, part.cell());
        if (!store.begin(claim, node, doing, clock.instant())) {
            return Optional.empty();
        }
        if (claim.attempts() > MOST_ATTEMPTS) {
            LOG.errorf("%s was begun again and again", claim.job());
            store.fail(claim, brokeOff(claim.job()), clock.instant());
            return Optional.empty();
        }
        return Optional.of(
                new ComparingWork(
                        claim,
                        store,
                        (own, ending) ->
                                isLast
                                        ? sensitivity(own, comparison, ending)
                                        : search(own, comparison, part.cell(), ending),
                        clock));
    }

    private WeightComparison comparison(StoredComparison stored) {
        var known = last;
        if (known != null && known.id().equals(stored.id())) {
            return known.comparison();
        }
        var comparison = read(stored);
        last = new Read(stored.id(), comparison);
        return comparison;
    }

    static WeightComparison read(StoredComparison stored) {
        return ComparisonReader.read(
                stored.definition().getBytes(StandardCharsets.UTF_8),
                new ShippedDatasets(),
                ComparisonBounds.SHARED);
    }

    private Runnable search(Claim claim, WeightComparison comparison, int cell, EarlyEnd ending) {
        var run = ComparisonCells.write(cells.run(comparison, cell, ending));
        return () -> store.finish(claim, run, clock.instant());
    }

    private Runnable sensitivity(Claim claim, WeightComparison comparison, EarlyEnd ending) {
        var task = comparison.sensitivity();
        var runs = runs(ComparisonPart.of(claim.job()).comparison(), store);
        var answer =
                task == null
                        ? null
                        : new SensitivityRunner(solver, ending)
                                .run(task, runs, (number, all, what) -> {})
                                .map(ComparisonCells::write)
                                .orElse(null);
        return () -> store.complete(claim, answer, clock.instant());
    }

    static List<FinishedRun> runs(String id, ComparisonStore store) {
        return store.runs(id).stream()
                .map(run -> ComparisonCells.read(run, FinishedRun.class))
                .toList();
    }

    static String brokeOff(String job) {
        return "The comparison broke off by a mistake of this program. The server's log has it under the id %s."
                .formatted(ComparisonPart.of(job).comparison());
    }
}
