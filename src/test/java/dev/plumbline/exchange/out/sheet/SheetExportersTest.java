package dev.plumbline.exchange.out.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.WaitlistItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Nested;

class SheetExportersTest {

    abstract static class CsvContract extends ExporterContract {

        /** Without the header. */
        List<String[]> rows(byte[] file) {
            try (MappingIterator<String[]> all =
                    CsvMapper.builder()
                            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                            .build()
                            .readerFor(String[].class)
                            .with(CsvSchema.emptySchema())
                            .readValues(new String(file, StandardCharsets.UTF_8))) {
                var rows = all.readAll();
                for (String[] row : rows) {
                    assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\t\r-].*"));
                }
                return rows.subList(1, rows.size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class OfTheAgenda extends CsvContract {

        @Override
        protected Exporter exporter() {
            return CsvExporter.agenda();
        }

        @Override
        protected void isTrue(byte[] file, ExportRequest request) {
            var items = request.programme().items();
            var rows = rows(file);
            assertThat(rows).hasSameSizeAs(items);
            for (int index = 0; index < items.size(); index++) {
                var item = items.get(index);
                assertThat(rows.get(index)[2]).endsWith(csv(item.title()));
                assertThat(LocalDateTime.parse(rows.get(index)[12]).toInstant(ZoneOffset.UTC))
                        .isEqualTo(item.start());
                assertThat(rows.get(index)[11]).isEqualTo(String.valueOf(item.minutes()));
            }
        }
    }

    @Nested
    class OfTheWaitlist extends CsvContract {

        @Override
        protected Exporter exporter() {
            return CsvExporter.waitlist();
        }

        @Override
        protected void isTrue(byte[] file, ExportRequest request) {
            assertThat(rows(file).stream().map(row -> row[5]))
                    .isEqualTo(
                            request.programme().waitlist().stream()
                                    .map(WaitlistItem::reason)
                                    .toList());
        }
    }

    @Nested
    class OfPeople extends CsvContract {

        @Override
        protected Exporter exporter() {
            return CsvExporter.people();
        }

        @Override
        protected void isTrue(byte[] file, ExportRequest request) {
            assertThat(rows(file))
                    .hasSize(
                            request.programme().items().stream()
                                    .mapToInt(item -> item.speakers().size())
                                    .sum());
        }
    }

    @Nested
    class OfFindings extends CsvContract {

        @Override
        protected Exporter exporter() {
            return CsvExporter.findings();
        }

        @Override
        protected void isTrue(byte[] file, ExportRequest request) {
            var privateParts = request.programme().privateParts();
            int count = privateParts == null ? 0 : privateParts.scored().findings().size();
            assertThat(rows(file)).hasSize(count);
        }
    }

    @Nested
    class OfAWorkbook extends ExporterContract {

        @Override
        protected Exporter exporter() {
            return new XlsxExporter();
        }

        @Override
        protected String visible(byte[] file) {
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                var text = new StringBuilder();
                for (var sheet : book.getSheets().toList()) {
                    text.append(sheet.getName());
                    sheet.read()
                            .forEach(
                                    row ->
                                            text.append(
                                                    row.stream()
                                                            .map(
                                                                    cell ->
                                                                            cell == null
                                                                                    ? ""
                                                                                    : cell
                                                                                            .getText())
                                                            .collect(Collectors.joining("|"))));
                }
                return text.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void isTrue(byte[] file, ExportRequest request) {
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                var rows = book.getFirstSheet().read();
                var items = request.programme().items();
                assertThat(rows).hasSize(items.size() + 1);
                for (int index = 0; index < items.size(); index++) {
                    isTrue(rows.get(index + 1), items.get(index));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void isTrue(Row row, AgendaItem item) {
            assertThat(
                            Objects.requireNonNull(row.getCellAsDate(12))
                                    .orElseThrow()
                                    .toInstant(ZoneOffset.UTC))
                    .isEqualTo(item.start());
            assertThat(row.getCellAsNumber(11).orElseThrow().intValue()).isEqualTo(item.minutes());
        }
    }

    private static String csv(String text) {
        return text.replace("\uD83D alone", "\uFFFD alone");
    }
}
