package dev.plumbline.bench;

import dev.plumbline.bench.measure.QualityRun;
import dev.plumbline.cli.TextTable;
import java.util.List;

/** A comparison as a person reads it. */
final class QualityText {

    private QualityText() {}

    static String of(List<QualityRun> runs) {
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
