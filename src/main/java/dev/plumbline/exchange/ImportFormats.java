package dev.plumbline.exchange;

import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.c3voc.C3vocImporter;
import dev.plumbline.exchange.in.calendar.CalendarImporter;
import dev.plumbline.exchange.in.indico.IndicoImporter;
import dev.plumbline.exchange.in.maintainers.MaintainersImporter;
import dev.plumbline.exchange.in.pretalx.PretalxImporter;
import dev.plumbline.exchange.in.sheet.SheetImporter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every format that can be imported: one line each. */
public final class ImportFormats {

    private static final List<Importer> ALL =
            List.of(
                    new CalendarImporter(),
                    new MaintainersImporter(),
                    C3vocImporter.xml(),
                    C3vocImporter.json(),
                    new PretalxImporter(),
                    new IndicoImporter(),
                    SheetImporter.csv(),
                    SheetImporter.xlsx());

    private ImportFormats() {}

    /** In the order in which they are listed. */
    public static List<Importer> all() {
        return ALL;
    }

    /** All names that a format goes by. */
    public static List<String> names() {
        return ALL.stream()
                .map(Importer::format)
                .flatMap(format -> Stream.concat(Stream.of(format.id()), format.aliases().stream()))
                .distinct()
                .toList();
    }

    /** The one of the format; case does not matter. */
    public static Optional<Importer> of(String format) {
        return ALL.stream().filter(importer -> importer.format().isNamed(format)).findFirst();
    }
}
