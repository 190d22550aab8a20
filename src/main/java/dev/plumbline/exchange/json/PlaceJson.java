package dev.plumbline.exchange.json;

import dev.plumbline.schedule.Placement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

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
