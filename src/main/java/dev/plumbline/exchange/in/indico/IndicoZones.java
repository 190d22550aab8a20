package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.NearestName;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Reads time zones. */
final class IndicoZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private IndicoZones() {}

    /** The zone, if there is one; one that does not exist is a mistake. */
    static Optional<ZoneId> of(SourceNode node) {
        if (!node.isPresent()) {
            return Optional.empty();
        }
        var name = node.text();
        if (name.isPresent() && !KNOWN.contains(name.get())) {
            node.mistake(
                    "unknownTimeZone",
                    "an IANA time zone"
                            + NearestName.hint(name.get(), KNOWN)
                                    .replace(" Maybe", ", maybe")
                                    .replace("?", ""));
            return Optional.empty();
        }
        return name.map(ZoneId::of);
    }
}
