package dev.plumbline.bench;

import dev.plumbline.bench.measure.ReplanRun;
import dev.plumbline.cli.TextTable;
import java.util.List;

/** A run of the benchmark of replanning as it is in JSON; scores are text, as in a schedule. */
record ReplanReport(
        String dataset, String way, long told, long mostTold, long feasible, List<Seed> seeds) {

    /** One seed. */
    record Seed(long seed, long told, long changed, String score) {

        static Seed of(ReplanRun.Result result) {
            return new Seed(
                    result.seed(), result.told(), result.changed(), result.score().toString());
        }
    }

    static ReplanReport of(ReplanRun run) {
        return new ReplanReport(
                run.dataset(),
                run.way(),
                run.told(),
                run.mostTold(),
                run.feasible(),
                run.results().stream().map(Seed::of).toList());
    }

    /** As a table. */
    static String text(List<ReplanRun> runs) {
        var table =
                new TextTable(
                        2,
                        "dataset",
                        "way",
                        "people told",
                        "at most",
                        "sessions changed",
                        "feasible");
        for (ReplanRun run : runs) {
            table.add(
                    run.dataset(),
                    run.way(),
                    Long.toString(run.told()),
                    Long.toString(run.mostTold()),
                    Long.toString(run.changed()),
                    run.feasible() + "/" + run.results().size());
        }
        return table.text();
    }
}
