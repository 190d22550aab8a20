package dev.plumbline.exchange.out.indico;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.indico.MovePlan.TimetableStep;
import dev.plumbline.exchange.table.CsvDialect;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do by hand in Indico's timetable to get from the agenda that it has to this one: one step
 * a row, in an order in which nothing gets into the way of anything else. Breaks are steps too.
 */
public final class IndicoMovesExporter implements Exporter {

    private static final ExportFormat FORMAT =
            new ExportFormat(
                    "indico-moves",
                    "text/csv",
                    "csv",
                    true,
                    "Step by step what to move by hand in Indico, whose import only creates.");

    private static final List<String> HEADER =
            List.of(
                    "step",
                    "action",
                    "kind",
                    "contribution",
                    "title",
                    "from start",
                    "from room",
                    "from minutes",
                    "to start",
                    "to room",
                    "to minutes",
                    "remark");

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    /** Spreadsheets take what stands behind it for text. */
    private static final String GUARD = "'";

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public byte[] write(ExportRequest request) {
        var programme = request.programme();
        var before = request.last().map(Programme::items).orElse(List.of());
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (TimetableStep step : MovePlan.of(before, programme.items())) {
            rows.add(row(rows.size(), step, programme));
        }
        return CsvDialect.IMPORT.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(int number, TimetableStep step, Programme programme) {
        var item = step.item();
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(number));
        row.add(step.action());
        row.add(item.isBreak() ? "break" : "contribution");
        row.add(text(item.id()));
        row.add(text(item.title()));
        place(row, step.from(), programme.zone());
        place(row, step.to(), programme.zone());
        row.add(remark(step, programme));
        return row;
    }

    private static void place(List<String> row, @Nullable AgendaItem item, ZoneId zone) {
        var place = Optional.ofNullable(item);
        row.add(place.map(one -> START.format(one.start(zone))).orElse(""));
        row.add(place.map(one -> text(one.room().name())).orElse(""));
        row.add(place.map(one -> Integer.toString(one.minutes())).orElse(""));
    }

    private static String remark(TimetableStep step, Programme programme) {
        if (step.isBetween()) {
            return "Makes room; it is scheduled again below.";
        }
        if (step.isTight()) {
            return "Something else is in the room at the time, also in the agenda itself.";
        }
        if (step.to() != null) {
            return "";
        }
        boolean waits =
                programme.waitlist().stream()
                        .anyMatch(waiting -> waiting.id().equals(step.item().id()));
        return waits ? "It is on the waitlist now." : "The agenda does not have it any more.";
    }

    private static String text(String text) {
        return IndicoCell.guarded(text, GUARD);
    }
}
