package dev.plumbline.exchange.out;

import dev.plumbline.exchange.out.indico.IndicoCsvExporter;
import dev.plumbline.exchange.out.indico.IndicoMovesExporter;
import java.util.List;
import java.util.Optional;

/** Every format that can be exported: one line each. */
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(new IndicoCsvExporter(), new IndicoMovesExporter());

    private Exporters() {}

    /**
     * In the order in which they are listed; the first of a media type is the one it stands for.
     */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The one of the format; case does not matter. */
    public static Optional<Exporter> of(String format) {
        return ALL.stream()
                .filter(exporter -> exporter.format().id().equalsIgnoreCase(format))
                .findFirst();
    }
}
