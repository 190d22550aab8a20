package dev.plumbline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvDialectTest {

    private static final List<List<@Nullable Object>> ROWS =
            List.of(
                    Arrays.asList("a b", "", "x,\"y\"", "1\n2", null),
                    Arrays.asList(1, 2.5, LocalDateTime.of(2026, 11, 11, 9, 30), null, "-1"));

    @Test
    void statisticsHaveOneLineForEachRow() {
        assertThat(CsvDialect.STATISTICS.write(ROWS))
                .isEqualTo("a b,,\"x,\"\"y\"\"\",\"1\\n2\",\n1,2.5,2026-11-11T09:30,,-1\n");
    }

    @Test
    void importsAreQuotedWhereNeeded() {
        assertThat(CsvDialect.IMPORT.write(ROWS))
                .isEqualTo("a b,,\"x,\"\"y\"\"\",\"1\n2\",\r\n1,2.5,2026-11-11T09:30,,-1\r\n");
    }

    @Test
    void spreadsheetsTakeEveryTextForAText() {
        assertThat(CsvDialect.SPREADSHEET.write(ROWS))
                .isEqualTo(
                        "\"a b\",\"\",\"x,\"\"y\"\"\",\"1\n2\",\r\n1,2.5,2026-11-11T09:30,,\"-1\"\r\n");
    }
}
