package dev.plumbline.bench;

import dev.plumbline.bench.measure.SpeedRun;
import dev.plumbline.cli.TextTable;
import java.util.List;
import java.util.Locale;

/** What was measured: a row of JSON each, and as text that a person reads. */
record SpeedReport(
        String dataset,
        long movesPerSecond,
        long movesPerCpuSecond,
        long streamMovesPerSecond,
        long streamMovesPerCpuSecond,
        long bareMovesPerSecond,
        long bareMovesPerCpuSecond,
        int sessions,
        int rules,
        long seconds,
        int processors) {

    static SpeedReport of(SpeedRun run) {
        return new SpeedReport(
                run.dataset(),
                run.ours().perSecond(),
                run.ours().perCpuSecond(),
                run.streams().perSecond(),
                run.streams().perCpuSecond(),
                run.bare().perSecond(),
                run.bare().perCpuSecond(),
                run.sessions(),
                run.rules(),
                run.seconds(),
                run.processors());
    }

    /** As a table. */
    static String text(List<SpeedRun> runs) {
        var table = new TextTable(2, "dataset", "what searches", "moves/s", "moves/CPU s");
        for (SpeedRun run : runs) {
            add(table, run, "plumbline", run.ours());
            add(table, run, "constraint streams", run.streams());
            add(table, run, "bare model", run.bare());
        }
        return table.text();
    }

    private static void add(TextTable table, SpeedRun run, String what, SpeedRun.Speed speed) {
        table.add(run.dataset(), what, number(speed.perSecond()), number(speed.perCpuSecond()));
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
