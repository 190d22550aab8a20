package dev.plumbline.bench.reference;

import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How one of the two did.
 *
 * @param reached every better feasible score it told, in order
 * @param end seconds until it gave up or had a proof
 * @param cost medium points times {@link ReferenceModel#MEDIUM} plus soft points, of its best
 * @param bound nothing costs less; as much as the cost where that is proven to be the least
 */
public record ContenderRun(
        String name,
        List<Reached> reached,
        double end,
        long cost,
        long bound,
        ScoredSchedule audited) {

    /**
     * A score that was reached.
     *
     * @param seconds since the problem was handed over
     */
    public record Reached(double seconds, long cost) {}

    /** Whether it found anything that breaks no hard rule. */
    public boolean isSolved() {
        return !reached.isEmpty();
    }

    /** Whether nothing can cost less. */
    public boolean isProven() {
        return bound == cost;
    }

    /** Seconds until it had anything that breaks no hard rule. */
    public OptionalDouble firstFeasible() {
        return within(Long.MAX_VALUE);
    }

    /** Seconds until it had something that costs no more. */
    public OptionalDouble within(long limit) {
        return reached.stream()
                .filter(one -> one.cost() <= limit)
                .mapToDouble(Reached::seconds)
                .findFirst();
    }
}
