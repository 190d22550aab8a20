package dev.plumbline.bench;

import dev.plumbline.bench.measure.QualityRun;
import dev.plumbline.bench.measure.SearchResult;
import java.util.List;

/** A comparison's run as it is in JSON; scores are text, as in a schedule. */
record QualityJson(
        String dataset,
        String configuration,
        long seconds,
        String median,
        String best,
        String worst,
        boolean feasible,
        List<Seed> seeds) {

    /**
     * One search.
     *
     * @param moves that were tried
     * @param seconds it took
     * @param cpuSeconds of processor time that it got
     */
    record Seed(
            long seed,
            String score,
            boolean feasible,
            long moves,
            double seconds,
            double cpuSeconds) {

        static Seed of(SearchResult result) {
            return new Seed(
                    result.seed(),
                    result.score().toString(),
                    result.score().isFeasible(),
                    result.moves(),
                    rounded(result.seconds()),
                    rounded(result.cpuSeconds()));
        }

        private static double rounded(double seconds) {
            return Math.round(seconds * 100) / 100.0;
        }
    }

    static QualityJson of(QualityRun run) {
        return new QualityJson(
                run.dataset(),
                run.configuration(),
                run.seconds(),
                run.median().toString(),
                run.best().toString(),
                run.worst().toString(),
                run.feasible() == run.results().size(),
                run.results().stream().map(Seed::of).toList());
    }
}
