package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.schedule.Placement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placed session as the contract shows it.
 *
 * @param speakers names
 * @param start with the offset that the conference's time zone has then
 */
record PlacementJson(
        String session,
        SessionKind kind,
        String title,
        @Nullable String track,
        @JsonInclude List<String> speakers,
        String timeSlot,
        String room,
        OffsetDateTime start,
        OffsetDateTime end,
        int minutes) {

    static PlacementJson of(Placement placement, ZoneId zone) {
        Session session = placement.session();
        var slot = placement.placedSlot();
        return new PlacementJson(
                session.id(),
                session.kind(),
                session.title(),
                session.track() == null || session.isBreak() ? null : session.track().id(),
                session.attendees().speakers().stream().map(Person::name).toList(),
                slot.id(),
                slot.room().id(),
                time(placement.start(), zone),
                time(placement.end(), zone),
                placement.minutes());
    }

    private static OffsetDateTime time(long minute, ZoneId zone) {
        return Interval.at(minute, zone).toOffsetDateTime();
    }

    /** Where a session stands, without saying which. */
    record PlaceJson(
            String timeSlot, String room, OffsetDateTime start, OffsetDateTime end, int minutes) {

        /** Null for a session without a place. */
        static @Nullable PlaceJson of(Placement placement, ZoneId zone) {
            if (!placement.isPlaced()) {
                return null;
            }
            var full = PlacementJson.of(placement, zone);
            return new PlaceJson(
                    full.timeSlot(), full.room(), full.start(), full.end(), full.minutes());
        }
    }
}
