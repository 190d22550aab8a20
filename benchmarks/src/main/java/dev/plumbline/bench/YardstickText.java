package dev.plumbline.bench;

import dev.plumbline.bench.yardstick.YardstickRow;
import dev.plumbline.cli.TextTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of yardsticks as a person reads it. */
final class YardstickText {

    private static final String UNKNOWN = "-";

    private YardstickText() {}

    static String of(List<YardstickRow> rows) {
        var table =
                new TextTable(
                        1,
                        "instance",
                        "talks",
                        "slots",
                        "seconds",
                        "median",
                        "best",
                        "feasible",
                        "refereed",
                        "published",
                        "best known",
                        "bound");
        for (YardstickRow row : rows) {
            table.add(
                    row.instance(),
                    Integer.toString(row.talks()),
                    Integer.toString(row.timeSlots()),
                    Long.toString(row.seconds()),
                    orUnknown(row.median()),
                    orUnknown(row.best()),
                    row.feasible() + "/" + row.runs(),
                    row.refereed() + "/" + row.runs(),
                    orUnknown(row.published()),
                    orUnknown(row.bestKnown()),
                    orUnknown(row.bound()));
        }
        return table.text();
    }

    private static String orUnknown(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }
}
