package dev.plumbline.bench;

import dev.plumbline.exchange.table.CsvDialect;
import dev.plumbline.bench.yardstick.YardstickRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of yardsticks as comma-separated values. */
final class YardstickCsv {

    private static final List<String> HEADER =
            List.of(
                    "form",
                    "instance",
                    "talks",
                    "timeSlots",
                    "seconds",
                    "runs",
                    "feasible",
                    "refereed",
                    "median",
                    "best",
                    "published",
                    "bestKnown",
                    "bound");

    private YardstickCsv() {}

    static String of(List<YardstickRow> rows) {
        List<List<@Nullable Object>> table = new ArrayList<>();
        table.add(List.copyOf(HEADER));
        rows.forEach(row -> table.add(cells(row)));
        return CsvDialect.STATISTICS.write(table);
    }

    private static List<@Nullable Object> cells(YardstickRow row) {
        return Arrays.asList(
                row.form(),
                row.instance(),
                row.talks(),
                row.timeSlots(),
                row.seconds(),
                row.runs(),
                row.feasible(),
                row.refereed(),
                row.median(),
                row.best(),
                row.published(),
                row.bestKnown(),
                row.bound());
    }
}
