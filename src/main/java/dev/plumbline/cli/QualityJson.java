package dev.plumbline.cli;

import dev.plumbline.lab.bench.QualityRun;
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
     * @param seconds it took
     */
    record Seed(long seed, String score, boolean feasible, double seconds) {}

    static QualityJson of(QualityRun run) {
        return new QualityJson(
                run.dataset(),
                run.configuration(),
                run.seconds(),
                run.median().toString(),
                run.best().toString(),
                run.worst().toString(),
                run.feasible() == run.results().size(),
                run.results().stream()
                        .map(
                                result ->
                                        new Seed(
                                                result.seed(),
                                                result.score().toString(),
                                                result.score().isFeasible(),
                                                Math.round(result.seconds() * 100) / 100.0))
                        .toList());
    }
}
