package dev.plumbline.exchange;

import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.c3voc.C3vocJsonExporter;
import dev.plumbline.exchange.out.c3voc.C3vocXmlExporter;
import dev.plumbline.exchange.out.calendar.CalendarExporter;
import dev.plumbline.exchange.out.html.HtmlExporter;
import dev.plumbline.exchange.out.indico.IndicoCsvExporter;
import dev.plumbline.exchange.out.indico.IndicoMovesExporter;
import dev.plumbline.exchange.out.sheet.CsvExporter;
import dev.plumbline.exchange.out.sheet.XlsxExporter;
import dev.plumbline.exchange.out.text.TextExporter;
import java.util.List;
import java.util.Optional;

/** Every format that can be exported: one line each. */
public final class ExportFormats {

    private static final List<Exporter> ALL =
            List.of(
                    new HtmlExporter(),
                    new TextExporter(),
                    new CalendarExporter(),
                    new C3vocXmlExporter(),
                    new C3vocJsonExporter(),
                    CsvExporter.agenda(),
                    new IndicoCsvExporter(),
                    new IndicoMovesExporter(),
                    CsvExporter.people(),
                    CsvExporter.waitlist(),
                    CsvExporter.findings(),
                    new XlsxExporter());

    private ExportFormats() {}

    /**
     * In the order in which they are listed; the first of a media type is the one it stands for.
     */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The names of all formats. */
    public static List<String> names() {
        return ALL.stream().map(exporter -> exporter.format().id()).toList();
    }

    /** The one of the format; case does not matter. */
    public static Optional<Exporter> of(String format) {
        return ALL.stream()
                .filter(exporter -> exporter.format().id().equalsIgnoreCase(format))
                .findFirst();
    }
}
