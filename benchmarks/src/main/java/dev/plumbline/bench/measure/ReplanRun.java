package dev.plumbline.bench.measure;

import dev.plumbline.schedule.Score;
import java.util.List;

/**
 * What late changes of one dataset lead to, in one way of solving the changed problem.
 *
 * @param way a profile with which it was replanned, or that it was solved anew
 * @param results one a seed, in their order; at least one
 */
public record ReplanRun(String dataset, String way, List<Result> results) {

    /**
     * Of one seed.
     *
     * @param told people who must be told of changes
     * @param changed sessions that do not stand as they stood
     * @param score of the changed problem by the default rules, without what changes cost
     */
    public record Result(long seed, long told, long changed, Score score) {}

    /** People told, of all seeds together. */
    public long told() {
        return results.stream().mapToLong(Result::told).sum();
    }

    /** The most people told with one seed. */
    public long mostTold() {
        return results.stream().mapToLong(Result::told).max().orElse(0);
    }

    /** Sessions changed, of all seeds together. */
    public long changed() {
        return results.stream().mapToLong(Result::changed).sum();
    }

    /** How many schedules break no hard rule. */
    public long feasible() {
        return results.stream().filter(result -> result.score().isFeasible()).count();
    }
}
