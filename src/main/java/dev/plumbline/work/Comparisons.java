package dev.plumbline.work;

import dev.plumbline.lab.compare.judge.ComparisonJudgement;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.compare.run.ComparisonCells;
import dev.plumbline.lab.compare.run.JournalHead;
import dev.plumbline.store.ComparisonStore;
import dev.plumbline.store.QueueFullException;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.StoredComparison;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Comparisons that all nodes work on, and what they have found. */
@ApplicationScoped
public class Comparisons {

    private static final int MOST_RESULTS = 5;

    private final ComparisonStore store;
    private final WorkNode node;
    private final String version;
    private final Clock clock;

    /** Of complete ones that were asked for lately; they follow from the searches. */
    private final Map<String, ComparisonResult> results =
            new LinkedHashMap<>(MOST_RESULTS, 1, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ComparisonResult> eldest) {
                    return size() > MOST_RESULTS;
                }
            };

    public Comparisons(
            ComparisonStore store,
            WorkNode node,
            @ConfigProperty(name = "quarkus.application.version") String version,
            Clock clock) {
        this.store = store;
        this.node = node;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Takes one in.
     *
     * @throws QueueFullException when too many wait
     */
    public void add(StoredComparison comparison) {
        store.add(comparison);
    }

    /** How it stands; empty when it is unknown or forgotten. */
    public Optional<StoredComparison> find(String id) {
        return store.find(id);
    }

    /** What it has found; null before it is complete. */
    public @Nullable ComparisonResult result(StoredComparison stored) {
        var started = stored.started();
        if (stored.status() != SolverStatus.SOLVING_COMPLETED || started == null) {
            return null;
        }
        synchronized (results) {
            return results.computeIfAbsent(
                    stored.id(),
                    id -> {
                        var comparison = ComparingSource.read(stored);
                        var head =
                                JournalHead.of(
                                        comparison, version, started, 1, RunMachine.current());
                        return ComparisonJudgement.of(
                                        comparison, ComparingSource.runs(id, store), head)
                                .with(answer(stored));
                    });
        }
    }

    private static @Nullable SensitivityResult answer(StoredComparison stored) {
        String answer = stored.answer();
        return answer == null ? null : ComparisonCells.read(answer, SensitivityResult.class);
    }

    /** Makes one end soon, without results; one that is over, or unknown, stays as it is. */
    public void end(String id) {
        store.end(id, clock.instant()).forEach(node::endHere);
    }
}
