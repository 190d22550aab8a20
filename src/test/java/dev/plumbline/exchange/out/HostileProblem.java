package dev.plumbline.exchange.out;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TalkBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.WebLink;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.problem.validation.SizeLimits;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A valid problem whose every text is data of the worst kind. */
final class HostileProblem {

    private static final OffsetDateTime START = OffsetDateTime.parse("2027-05-12T09:00:00+02:00");
    private static final int MINUTES = 10;

    private HostileProblem() {}

    /** One session for each text; the last one has no place. */
    static Schedule schedule(List<String> texts) {
        List<Track> tracks = new ArrayList<>();
        List<Room> rooms = new ArrayList<>();
        List<TimeSlot> slots = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        List<TopicCluster> clusters = new ArrayList<>();
        List<Talk> talks = new ArrayList<>();
        for (String text : texts) {
            String id = "\"" + talks.size() + "\" <&;,>\u00E9";
            tracks.add(new Track(id, text, List.of()));
            rooms.add(new Room(id, text, null, List.of()));
            slots.add(new TimeSlot(id, id, START, START.plusMinutes(MINUTES), null, List.of()));
            people.add(
                    new Person(
                            id,
                            text,
                            text,
                            Attendance.IN_PERSON,
                            null,
                            null,
                            List.of(),
                            null,
                            profile(text)));
            clusters.add(new TopicCluster(id, text, null, List.of()));
            talks.add(
                    TalkBuilder.builder()
                            .id(id)
                            .title(text)
                            .abstractText(text)
                            .clusters(List.of(id))
                            .track(id)
                            .minutes(MINUTES)
                            .listing(listing(text))
                            .participants(Participants.NONE.withSpeakers(List.of(id)))
                            .build());
        }
        var problem =
                ProblemBuilder.builder()
                        .name(texts.getFirst())
                        .timeZone(ZoneId.of("Europe/Prague"))
                        .gridMinutes(5)
                        .tracks(tracks)
                        .rooms(rooms)
                        .timeSlots(slots)
                        .people(people)
                        .clusters(clusters)
                        .talks(talks)
                        .build();
        ProblemValidator.requireValid(problem);
        return placed(Facts.of(problem));
    }

    private static PublicProfile profile(String text) {
        return new PublicProfile(null, null, text, text, text, text);
    }

    private static PublicListing listing(String text) {
        var links = List.of(new WebLink(text, text, text), new WebLink(null, "javascript:x", null));
        return new PublicListing(
                null,
                null,
                text.length() > SizeLimits.ID_LENGTH ? null : text,
                text,
                text,
                text + ".",
                text,
                text,
                text,
                links,
                links,
                true,
                text,
                text);
    }

    private static Schedule placed(Facts facts) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (int index = 0; index < facts.sessions().size() - 1; index++) {
            var slot = facts.slots().get(index);
            placements.add(
                    new FixedPlacement(facts.sessions().get(index), slot, slot.start(), MINUTES));
        }
        return Schedule.of(facts, placements);
    }
}
