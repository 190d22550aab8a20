package dev.plumbline.exchange.out;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.ProblemValidator;
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
            people.add(new Person(id, text, text, Attendance.IN_PERSON, null, null, List.of()));
            clusters.add(new TopicCluster(id, text, null, List.of()));
            talks.add(
                    new Talk(
                            id,
                            text,
                            text,
                            List.of(id),
                            id,
                            MINUTES,
                            null,
                            null,
                            new Participants(List.of(id), List.of(), List.of(), List.of()),
                            new Conditions(
                                    null, List.of(), List.of(), List.of(), List.of(), null, null)));
        }
        var problem =
                new Problem(
                        texts.getFirst(),
                        ZoneId.of("Europe/Prague"),
                        5,
                        tracks,
                        rooms,
                        slots,
                        people,
                        clusters,
                        talks,
                        List.of(),
                        null);
        ProblemValidator.requireValid(problem);
        return placed(Facts.of(problem));
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
