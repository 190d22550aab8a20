package dev.plumbline.access;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ShownValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads until when a token is to be good: a time from now on, or a date. */
final class TokenExpiry {

    private static final int LONGEST_SHOWN = 60;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private TokenExpiry() {}

    /**
     * Reads {@code P90D}, {@code P1Y}, {@code PT12H}, {@code 2027-05-12} (to the end of that day in
     * UTC) or {@code 2027-05-12T18:00:00+02:00}.
     *
     * @param errors gets {@code badExpiry} when it is none of these, or not in the future
     */
    static @Nullable Instant read(
            String text, Instant now, String pointer, String name, InputErrors errors) {
        var utc = now.atOffset(ZoneOffset.UTC);
        var expiry =
                Stream.<Supplier<Instant>>of(
                                () -> utc.plus(Period.parse(text)).toInstant(),
                                () -> utc.plus(Duration.parse(text)).toInstant(),
                                () -> endOf(LocalDate.parse(text)),
                                () -> OffsetDateTime.parse(text).toInstant())
                        .flatMap(way -> attempt(way).stream())
                        .findFirst();
        if (expiry.isEmpty()) {
            errors.add(
                    pointer,
                    "badExpiry",
                    "The field (%s) is \"%s\", but must be a duration such as P90D or PT12H, or a date such as 2027-05-12."
                            .formatted(name, ShownValue.of(text, LONGEST_SHOWN)));
        } else if (expiry.get().isAfter(LATEST)) {
            errors.add(
                    pointer,
                    "badExpiry",
                    "The field (%s) is \"%s\", which is after the year 9999. Maybe leave it out?"
                            .formatted(name, ShownValue.of(text, LONGEST_SHOWN)));
        } else if (!expiry.get().isAfter(now)) {
            errors.add(
                    pointer,
                    "badExpiry",
                    "The field (%s) is \"%s\", which is over already. Maybe name a later time?"
                            .formatted(name, ShownValue.of(text, LONGEST_SHOWN)));
        }
        return expiry.orElse(null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Optional<Instant> attempt(Supplier<Instant> way) {
        try {
            return Optional.of(way.get());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
