package dev.plumbline.rest.job;

import dev.plumbline.access.CurrentCaller;
import dev.plumbline.lab.compare.definition.ComparisonBounds;
import dev.plumbline.lab.compare.definition.ComparisonReader;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.store.QueueFullException;
import dev.plumbline.store.StoredComparison;
import dev.plumbline.work.Comparisons;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Takes comparisons in, and knows how far each one is. The last ones are remembered. */
@ApplicationScoped
public class ComparisonService {

    private final Comparisons comparisons;
    private final Clock clock;
    private final CurrentCaller caller;

    public ComparisonService(Comparisons comparisons, Clock clock, CurrentCaller caller) {
        this.comparisons = comparisons;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Takes a comparison in; returns at once.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake
     * @throws dev.plumbline.rest.error.RequestRefusal 503 when too many wait
     */
    public ComparisonState submit(byte[] body) {
        var comparison =
                ComparisonReader.read(body, new ShippedDatasets(), ComparisonBounds.SHARED);
        String id = UUID.randomUUID().toString();
        try {
            comparisons.add(
                    StoredComparison.created(
                            id,
                            caller.get().holder(),
                            comparison.name(),
                            new String(body, StandardCharsets.UTF_8),
                            comparison.runs(),
                            comparison.sensitivity() != null,
                            clock.instant()));
        } catch (QueueFullException e) {
            throw RequestRefusals.busy(e.getMessage());
        }
        return get(id);
    }

    /**
     * The comparison as it stands, if it is the caller's.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    public ComparisonState get(String id) {
        var stored =
                comparisons
                        .find(id)
                        .filter(one -> caller.get().owns(one.owner()))
                        .orElseThrow(() -> RequestRefusals.unknown("comparison", id));
        return ComparisonState.of(stored, comparisons.result(stored));
    }

    /**
     * Makes it end soon.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    public ComparisonState end(String id) {
        get(id);
        comparisons.end(id);
        return get(id);
    }
}
