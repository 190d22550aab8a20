package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a schedule that is handed in. The rest of a schedule as this program writes it is
 * accepted too, since it follows from the problem.
 */
@JsonIgnoreProperties({"name", "timeZone", "waitlist", "score", "feasible", "findings"})
record ScheduleInput(List<GivenPlacement> placements) {

    /**
     * One placement.
     *
     * @param room the slot's, if given
     * @param end start and minutes together, if given
     */
    @JsonIgnoreProperties({"kind", "title", "track", "speakers"})
    record GivenPlacement(
            String session,
            String timeSlot,
            @Nullable String room,
            OffsetDateTime start,
            @Nullable OffsetDateTime end,
            int minutes) {}
}
