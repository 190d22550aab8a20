package dev.plumbline.bench.measure;

import dev.plumbline.schedule.Score;
import java.util.Comparator;
import java.util.List;

/**
 * What one configuration reached on one dataset.
 *
 * @param seconds the time limit of each search
 * @param results one a seed, in their order; at least one
 */
public record QualityRun(String dataset, String configuration, long seconds, List<Search> results) {

    /** The score of which as many are better as are worse; of two such, the worse. */
    public Score median() {
        return sorted().get((results.size() - 1) / 2);
    }

    /** The best score. */
    public Score best() {
        return sorted().getLast();
    }

    /** The worst score. */
    public Score worst() {
        return sorted().getFirst();
    }

    /** How many schedules break no hard rule. */
    public long feasible() {
        return results.stream().filter(result -> result.score().isFeasible()).count();
    }

    private List<Score> sorted() {
        return results.stream().map(Search::score).sorted(Comparator.naturalOrder()).toList();
    }

    /**
     * What one search reached.
     *
     * @param score as the audit calculates it
     * @param moves that were tried
     * @param seconds it took
     * @param cpuSeconds of processor time that it got, of all threads together; 0 where not known
     */
    public record Search(long seed, Score score, long moves, double seconds, double cpuSeconds) {}
}
