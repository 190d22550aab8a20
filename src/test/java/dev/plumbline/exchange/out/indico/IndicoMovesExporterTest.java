package dev.plumbline.exchange.out.indico;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IndicoMovesExporterTest extends ExporterContract {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    @Override
    protected Exporter exporter() {
        return new IndicoMovesExporter();
    }

    /** Following the rows leads from what is there to what shall be there. */
    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        var rows = rows(file);
        Set<String> now = new TreeSet<>();
        request.last()
                .map(Programme::items)
                .orElse(List.of())
                .forEach(item -> now.add(place(item)));

        assertThat(rows.getFirst()).startsWith("step", "action", "kind", "contribution", "title");
        for (int step = 1; step < rows.size(); step++) {
            var row = rows.get(step);
            assertThat(row).hasSize(12);
            assertThat(row.getFirst()).isEqualTo(Integer.toString(step));
            if (!row.get(5).isEmpty()) {
                assertThat(now.remove(place(row, 5))).as("from of %s", row).isTrue();
            }
            if (!row.get(8).isEmpty()) {
                now.add(place(row, 8));
            }
        }
        Set<String> wanted = new TreeSet<>();
        request.programme().items().forEach(item -> wanted.add(place(item)));
        assertThat(now).isEqualTo(wanted);
    }

    private static String place(AgendaItem item) {
        return String.join(
                "|",
                plain(item.id()),
                item.start().toString(),
                plain(item.room().name()),
                "" + item.minutes());
    }

    private static String place(List<String> row, int at) {
        var start = OffsetDateTime.parse(row.get(at), TIME).toInstant();
        return String.join(
                "|",
                unguarded(row.get(3)),
                start.toString(),
                unguarded(row.get(at + 1)),
                row.get(at + 2));
    }

    private static String unguarded(String cell) {
        return cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell;
    }

    private static String plain(String text) {
        String lost =
                new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        return IndicoReading.trimmed(
                lost.replaceAll("[\\x00-\\x1F\\x7F-\\x9F\u2028\u2029\uFEFF]+", " "));
    }

    private static List<List<String>> rows(byte[] file) {
        return IndicoReading.rows(new String(file, StandardCharsets.UTF_8).split("\r\n"));
    }

    @Test
    void saysWhyAStepIsThere() {
        var rows =
                rows(
                        exporter()
                                .write(
                                        new ExportRequest(
                                                TrickyProgrammes.revised(),
                                                List.of(TrickyProgrammes.plain()),
                                                null)));
        List<String> remarks = new ArrayList<>();
        rows.forEach(row -> remarks.add(row.get(1) + ": " + row.get(11)));

        assertThat(remarks).contains("unschedule: It is on the waitlist now.");
    }

    @Test
    void beginsNoCellLikeAFormula() {
        var request = new ExportRequest(TrickyProgrammes.ALL.get("hostile words"));
        var rows = rows(exporter().write(request));
        assertThat(rows).hasSizeGreaterThan(1);
        for (List<String> row : rows) {
            assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
        }
    }
}
