package dev.plumbline.bench;

import dev.plumbline.bench.yardstick.YardstickRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of yardsticks as comma-separated values (RFC 4180, with plain line ends). */
final class YardstickCsv {

    private static final String HEADINGS =
            "form,instance,talks,timeSlots,seconds,runs,feasible,refereed,median,best,published,bestKnown,bound\n";

    private YardstickCsv() {}

    static String of(List<YardstickRow> rows) {
        return HEADINGS + rows.stream().map(YardstickCsv::line).collect(Collectors.joining());
    }

    private static String line(YardstickRow row) {
        return Stream.<@Nullable Object>of(
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
                                row.bound())
                        .map(YardstickCsv::field)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("[^,\"\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
