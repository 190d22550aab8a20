package dev.plumbline.bench;

import dev.plumbline.bench.measure.QualityRun;
import dev.plumbline.cli.TextTable;
import java.util.List;

/**
 * What searches reached: a row of JSON each, and as text that a person reads; scores are text, as
 * in a schedule.
 */
record QualityReport(
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

        static Seed of(QualityRun.Search result) {
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

    static QualityReport of(QualityRun run) {
        return new QualityReport(
                run.dataset(),
                run.configuration(),
                run.seconds(),
                run.median().toString(),
                run.best().toString(),
                run.worst().toString(),
                run.feasible() == run.results().size(),
                run.results().stream().map(Seed::of).toList());
    }

    /** As a table. */
    static String text(List<QualityRun> runs) {
        var table =
                new TextTable(
                        2,
                        "dataset",
                        "configuration",
                        "seconds",
                        "median",
                        "best",
                        "worst",
                        "feasible");
        for (QualityRun run : runs) {
            table.add(
                    run.dataset(),
                    run.configuration(),
                    Long.toString(run.seconds()),
                    run.median().toString(),
                    run.best().toString(),
                    run.worst().toString(),
                    run.feasible() + "/" + run.results().size());
        }
        return table.text();
    }
}
