package dev.plumbline.exchange.out.indico;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.problem.facts.SessionKind;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicoCsvExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new IndicoCsvExporter();
    }

    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        var programme = request.programme();
        var rows = read(file, programme.zone());
        var items = programme.items().stream().filter(item -> !item.isBreak()).toList();
        var waiting =
                programme.waitlist().stream()
                        .filter(one -> one.kind() != SessionKind.BREAK)
                        .toList();

        assertThat(rows).hasSize(items.size() + waiting.size());
        for (int index = 0; index < items.size(); index++) {
            isTrue(rows.get(index), items.get(index), programme.zone());
        }
        for (int index = 0; index < waiting.size(); index++) {
            var row = rows.get(items.size() + index);
            assertThat(row.start()).isNull();
            assertThat(row.title()).isEqualTo(plain(waiting.get(index).title()));
            assertThat(row.minutes()).isEqualTo(waiting.get(index).minutes());
        }
    }

    private static void isTrue(IndicoReading row, AgendaItem item, ZoneId zone) {
        boolean isFirstOfTwo =
                item.start(zone).withLaterOffsetAtOverlap().toInstant().isAfter(item.start());
        if (isFirstOfTwo) {
            assertThat(row.start()).as("a start that Indico would misunderstand").isNull();
        } else {
            assertThat(row.start().toInstant()).isEqualTo(item.start());
        }
        assertThat(row.minutes()).isEqualTo(item.minutes());
        assertThat(row.title()).isEqualTo(plain(item.title()));
        assertThat(row.email()).isEmpty();
        String name = (row.first() + " " + row.last()).strip();
        if (item.speakers().isEmpty()) {
            assertThat(name).isEmpty();
        } else if (!item.speakers().getFirst().name().contains(",")) {
            assertThat(name.replaceAll("\\s+", " "))
                    .isEqualTo(plain(item.speakers().getFirst().name()).replaceAll("\\s+", " "));
        }
    }

    /** What is left of a text where lines and controls are no text. */
    private static String plain(String text) {
        String lost =
                new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        return IndicoReading.trimmed(
                lost.replaceAll("[\\x00-\\x1F\\x7F-\\x9F\u2028\u2029\uFEFF]+", " "));
    }

    private static List<IndicoReading> read(byte[] file, ZoneId zone) {
        String text = new String(file, StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : IndicoReading.of(text, zone);
    }

    @Test
    void beginsNoCellLikeAFormula() {
        var file = exporter().write(new ExportRequest(TrickyProgrammes.ALL.get("hostile words")));
        List<String> cells = new ArrayList<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\r\n")) {
            for (String cell : line.split(",")) {
                cells.add(cell.startsWith("\"") ? cell.substring(1) : cell);
            }
        }

        assertThat(cells).noneMatch(cell -> cell.matches("(?s)[ \t]*[=+@\t\r-].*"));
        assertThat(cells).anyMatch(cell -> cell.startsWith("\u00A0=cmd"));
    }

    @Test
    void writesOneRowAContribution() {
        var text =
                new String(
                        exporter().write(new ExportRequest(TrickyProgrammes.plain())),
                        StandardCharsets.UTF_8);

        assertThat(text.lines().toList().getFirst())
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d,\\d+,[^,]+,[^,]*,[^,]+,[^,]*,");
        assertThat(text).doesNotContain("Break");
    }
}
