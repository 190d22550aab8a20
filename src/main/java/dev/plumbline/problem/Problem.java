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
 * @param published what is public already; solving starts from it
 */
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
        @Nullable Published published) {

    /** The problem with other time slots. */
    public Problem withTimeSlots(List<TimeSlot> others) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                tracks,
                rooms,
                List.copyOf(others),
                people,
                clusters,
                talks,
                coordinationSessions,
                published);
    }

    /** The problem with other rooms. */
    public Problem withRooms(List<Room> others) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                tracks,
                List.copyOf(others),
                timeSlots,
                people,
                clusters,
                talks,
                coordinationSessions,
                published);
    }

    /** The problem with other tracks. */
    public Problem withTracks(List<Track> others) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                List.copyOf(others),
                rooms,
                timeSlots,
                people,
                clusters,
                talks,
                coordinationSessions,
                published);
    }

    /** The problem with other topic clusters. */
    public Problem withClusters(List<TopicCluster> others) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                tracks,
                rooms,
                timeSlots,
                people,
                List.copyOf(others),
                talks,
                coordinationSessions,
                published);
    }

    /** The problem with other people. */
    public Problem withPeople(List<Person> others) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                tracks,
                rooms,
                timeSlots,
                List.copyOf(others),
                clusters,
                talks,
                coordinationSessions,
                published);
    }

    /** The problem with other talks and coordination sessions. */
    public Problem withTalks(List<Talk> others, List<Talk> otherCoordinationSessions) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                tracks,
                rooms,
                timeSlots,
                people,
                clusters,
                List.copyOf(others),
                List.copyOf(otherCoordinationSessions),
                published);
    }

    /** The problem with each talk and coordination session changed. */
    public Problem withSessions(UnaryOperator<Talk> change) {
        return withTalks(
                talks.stream().map(change).toList(),
                coordinationSessions.stream().map(change).toList());
    }

    /** The problem with something else published. */
    public Problem withPublished(@Nullable Published other) {
        return new Problem(
                name,
                timeZone,
                gridMinutes,
                tracks,
                rooms,
                timeSlots,
                people,
                clusters,
                talks,
                coordinationSessions,
                other);
    }
}
