package dev.plumbline.bench;

import dev.plumbline.bench.measure.SearchSpeed;
import dev.plumbline.bench.measure.SpeedRun;
import dev.plumbline.cli.TextTable;
import java.util.List;
import java.util.Locale;

/** Speeds as a person reads them. */
final class SpeedText {

    private SpeedText() {}

    static String of(List<SpeedRun> runs) {
        var table = new TextTable(2, "dataset", "what searches", "moves/s", "moves/CPU s");
        for (SpeedRun run : runs) {
            add(table, run, "plumbline", run.ours());
            add(table, run, "constraint streams", run.streams());
            add(table, run, "bare model", run.bare());
        }
        return table.text();
    }

    private static void add(TextTable table, SpeedRun run, String what, SearchSpeed speed) {
        table.add(run.dataset(), what, number(speed.perSecond()), number(speed.perCpuSecond()));
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
