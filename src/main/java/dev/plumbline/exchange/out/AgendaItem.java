package dev.plumbline.exchange.out;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.schedule.Placement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session with its place, as far as everybody may know.
 *
 * @param id the session's
 * @param clusters their names
 * @param track its name; null for a break and for a session without one
 * @param timeSlot id of the time slot
 * @param minutes at least 1
 * @param listing what else programmes say of it
 * @param chairs who chairs its time slot; nobody where nobody was asked for, and in breaks
 */
public record AgendaItem(
        String id,
        SessionKind kind,
        String title,
        @Nullable String abstractText,
        List<PublicSpeaker> speakers,
        List<String> clusters,
        @Nullable String track,
        Room room,
        String timeSlot,
        Instant start,
        int minutes,
        PublicListing listing,
        List<PublicSpeaker> chairs) {

    static AgendaItem of(Placement placement) {
        var slot = placement.placedSlot();
        return of(
                placement.session(),
                slot.room(),
                slot.id(),
                Interval.instant(placement.start()),
                placement.minutes());
    }

    static AgendaItem of(Session session, Room room, String timeSlot, Instant start, int minutes) {
        var track = session.isBreak() ? null : session.track();
        return new AgendaItem(
                session.id(),
                session.kind(),
                session.title(),
                session.details().abstractText(),
                session.attendees().speakers().stream().map(PublicSpeaker::of).toList(),
                session.clusters().stream().map(TopicCluster::name).toList(),
                track == null ? null : track.name(),
                room,
                timeSlot,
                start,
                minutes,
                session.details().listing(),
                List.of());
    }

    /** The same with chairs. */
    AgendaItem chairedBy(List<PublicSpeaker> people) {
        return new AgendaItem(
                id,
                kind,
                title,
                abstractText,
                speakers,
                clusters,
                track,
                room,
                timeSlot,
                start,
                minutes,
                listing,
                people);
    }

    /** The moment after it. */
    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** When it starts on the clocks there. */
    public ZonedDateTime start(ZoneId zone) {
        return start.atZone(zone);
    }

    /** When it ends on the clocks there. */
    public ZonedDateTime end(ZoneId zone) {
        return end().atZone(zone);
    }

    /** Whether it is a break. */
    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** Whether the person speaks. */
    public boolean hasSpeaker(String person) {
        return speakers.stream().anyMatch(speaker -> speaker.id().equals(person));
    }

    /** Whether the person chairs. */
    boolean hasChair(String person) {
        return chairs.stream().anyMatch(chair -> chair.id().equals(person));
    }

    /** The people who have to be there, for organizers. */
    static Stream<String> bound(Session session) {
        return session.attendees().bound().stream().map(Person::id);
    }
}
