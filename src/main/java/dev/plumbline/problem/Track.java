package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A microconference, seen from the conference.
 *
 * @param leads ids of the people who run it
 * @param chairs who may chair its time slots; nobody need when absent
 */
@HasBuilder
public record Track(String id, String name, List<String> leads, @Nullable ChairDuty chairs)
        implements TrackBuilder.With {

    /** Of which nothing is said about chairs. */
    public Track(String id, String name, List<String> leads) {
        this(id, name, leads, null);
    }
}
