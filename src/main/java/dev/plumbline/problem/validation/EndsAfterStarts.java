package dev.plumbline.problem.validation;

import dev.plumbline.problem.Interval;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Time slots, unavailability and places end after they start. */
final class EndsAfterStarts implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.timeSlots()
                .forEach(slot -> check(input, slot, slot.value().start(), slot.value().end()));
        input.unavailabilities()
                .forEach(busy -> check(input, busy, busy.value().start(), busy.value().end()));
        input.sessions()
                .flatMap(session -> session.each("places", session.value().conditions().places()))
                .forEach(place -> check(input, place, place.value().start(), place.value().end()));
    }

    private static void check(
            ValidationInput input,
            LocatedPart<?> owner,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end) {
        if (start == null || end == null || Interval.of(start, end).minutes() > 0) {
            return;
        }
        input.error(
                owner.at("end"),
                "endNotAfterStart",
                "The end (%s) is not after the start (%s). Maybe the day or the offset is wrong?"
                        .formatted(end, start));
    }
}
