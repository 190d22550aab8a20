package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import java.time.ZoneId;

/** Finds the time zone of the problem. */
final class ZoneOf {

    private ZoneOf() {}

    /** The event's; else what is said; else that in which times are shown; UTC holds the place. */
    static ZoneId problem(IndicoEvent event, ImportOptions options) {
        if (event.zone() != null) {
            return event.zone();
        }
        if (options.timeZone() != null) {
            return options.timeZone();
        }
        var shown = event.shownZone();
        if (shown != null) {
            event.notes()
                    .add(
                            ImportNote.Kind.GUESSED,
                            "timeZone",
                            "The time zone is %s, that in which Indico has shown the times; it may be yours instead of the event's. Maybe say the event's time zone?"
                                    .formatted(shown));
            return shown;
        }
        event.notes()
                .add(
                        ImportNote.Kind.MISSING,
                        "timeZone",
                        "No file says the time zone of the event; UTC holds the place. Say the time zone.");
        return ZoneId.of("UTC");
    }
}
