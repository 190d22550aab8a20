package dev.plumbline.exchange.in.indico;

import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads starts in tables: with an offset as the manager's CSV has them; without one, on the clocks
 * of the event, as workbooks and the import have them.
 *
 * @param zone of the event; null if nobody says it
 */
record TableTimes(@Nullable ZoneId zone) {

    /** The moment in the cell; where clocks show a time twice, the second, as Indico takes it. */
    Optional<OffsetDateTime> start(IndicoRow row, int column, String name) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var time = moment(row, text.get().replaceFirst("\\s+", "T"), name);
            if (time.isPresent() && !SizeLimits.allows(time.get())) {
                throw new DateTimeException("The year is not sane.");
            }
            return time.map(one -> one.truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            row.mistake(name, "badTime", text.get(), "a time such as 2031-10-07 10:00");
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> moment(IndicoRow row, String text, String name) {
        if (text.matches(".*\\d([+-]\\d\\d:?\\d\\d|Z)") && text.indexOf(':') > 0) {
            return Optional.of(OffsetDateTime.parse(text));
        }
        var local = LocalDateTime.parse(text);
        if (zone == null) {
            row.mistake(
                    name,
                    "missingTimeZone",
                    text,
                    "in a time zone that is known: say the event's, or add an export of the event");
            return Optional.empty();
        }
        var moments = IndicoMoments.of(local, zone);
        if (moments.isEmpty()) {
            throw new DateTimeException("No clock ever shows it.");
        }
        return Optional.of(moments.getLast());
    }
}
