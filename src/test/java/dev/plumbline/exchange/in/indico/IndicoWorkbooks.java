package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;

/** The manager's list as Indico makes workbooks: starts are days on the clocks of the event. */
final class IndicoWorkbooks {

    private static final String[] HEADER = {
        "Id",
        "Title",
        "Description",
        "Date",
        "Duration",
        "Type",
        "Session",
        "Track",
        "Presenters",
        "Presenters (affiliation)",
        "Presenters (email)",
        "Materials",
        "Program Code"
    };

    private IndicoWorkbooks() {}

    static SourceFile contributions() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            for (int column = 0; column < HEADER.length; column++) {
                sheet.value(0, column, HEADER[column]);
            }
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "Reset without losing state");
            sheet.value(1, 3, LocalDateTime.parse("2031-10-07T10:00"));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 4, "1h 5m");
            sheet.value(1, 6, "Bus MC");
            sheet.value(1, 8, "Ada Example, Bo Sample");
            sheet.value(1, 9, "Ada Example (Example Org, Harbour), Bo Sample (Sample Lab)");
            sheet.value(2, 0, 2);
            sheet.value(2, 1, "=1+1 in a title");
            sheet.value(2, 4, "20 minutes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile("contributions.xlsx", bytes.toByteArray());
    }
}
