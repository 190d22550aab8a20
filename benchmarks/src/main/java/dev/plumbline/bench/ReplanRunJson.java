package dev.plumbline.bench;

import dev.plumbline.bench.measure.ReplanRun;
import java.util.List;

/** A run of the benchmark of replanning as it is in JSON; scores are text, as in a schedule. */
record ReplanRunJson(
        String dataset, String way, long told, long mostTold, long feasible, List<Seed> seeds) {

    /** One seed. */
    record Seed(long seed, long told, long changed, String score) {

        static Seed of(ReplanRun.Result result) {
            return new Seed(
                    result.seed(), result.told(), result.changed(), result.score().toString());
        }
    }

    static ReplanRunJson of(ReplanRun run) {
        return new ReplanRunJson(
                run.dataset(),
                run.way(),
                run.told(),
                run.mostTold(),
                run.feasible(),
                run.results().stream().map(Seed::of).toList());
    }
}
