package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that is known before the agenda is made.
 *
 * @param timeZone the zone of the conference, in which people read its times
 * @param gridMinutes session lengths are multiples of this, and sessions start on this grid,
 *     counted from the start of their time slot
 * @param coordinationSessions talks that need at least two clusters; their priority is 5 unless
 *     they say otherwise
 * @param resources what sessions share
 * @param relations ties between sessions
 * @param wishes of attendees, for what they do not want to miss
 * @param published what is public already; solving starts from it
 */
@HasBuilder
public record Problem(
        String name,
        ZoneId timeZone,
        @JsonProperty(defaultValue = "5") int gridMinutes,
        List<Track> tracks,
        List<Room> rooms,
        List<TimeSlot> timeSlots,
        List<Person> people,
        List<TopicCluster> clusters,
        List<Talk> talks,
        List<Talk> coordinationSessions,
        List<SharedResource> resources,
        List<Relation> relations,
        List<AttendeeWish> wishes,
        @Nullable Published published)
        implements ProblemBuilder.With {

    /** The problem with each talk and coordination session changed. */
    public Problem withSessions(UnaryOperator<Talk> change) {
        return withTalks(talks.stream().map(change).toList())
                .withCoordinationSessions(coordinationSessions.stream().map(change).toList());
    }
}
