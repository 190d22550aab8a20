package dev.plumbline.cli;

import dev.plumbline.lab.bench.SpeedRun;
import java.util.List;
import java.util.Locale;

/** Speeds as a person reads them. */
final class SpeedText {

    private SpeedText() {}

    static String of(List<SpeedRun> runs) {
        var table =
                new TextTable(
                        1,
                        "dataset",
                        "sessions",
                        "rules",
                        "moves/s",
                        "constraint streams",
                        "bare model");
        for (SpeedRun run : runs) {
            table.add(
                    run.dataset(),
                    number(run.sessions()),
                    number(run.rules()),
                    number(run.movesPerSecond()),
                    number(run.streamMovesPerSecond()),
                    number(run.bareMovesPerSecond()));
        }
        return table.text();
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
