package dev.plumbline.lab.synthetic;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What any problem of ours must satisfy: unique ids, known references, lengths on the grid. */
public final class WellFormed {

    private WellFormed() {}

    /** Fails when something in the problem is meaningless. */
    public static void check(Problem problem) {
        var people = unique(problem.people(), Person::id);
        var rooms = unique(problem.rooms(), Room::id);
        var tracks = unique(problem.tracks(), Track::id);
        var slots = unique(problem.timeSlots(), TimeSlot::id);
        var clusters = unique(problem.clusters(), TopicCluster::id);
        var sessions = unique(sessions(problem), Talk::id);

        for (Person person : problem.people()) {
            assertThat(person.attendance() == Attendance.REMOTE)
                    .as("zone of %s", person.id())
                    .isEqualTo(person.timeZone() != null);
            assertThat(person.unavailable())
                    .allSatisfy(away -> assertThat(away.start()).isBefore(away.end()));
        }
        problem.tracks().forEach(track -> assertThat(people).containsAll(track.leads()));
        problem.clusters().forEach(cluster -> assertThat(people).containsAll(cluster.leads()));
        for (TimeSlot slot : problem.timeSlots()) {
            assertThat(rooms).contains(slot.room());
            if (slot.track() != null) {
                assertThat(tracks).contains(slot.track());
            }
            assertThat(slot.breaks())
                    .allSatisfy(
                            pause -> {
                                assertThat(pause.earliest()).isBetween(slot.start(), slot.end());
                                assertThat(pause.latest())
                                        .isBetween(
                                                pause.earliest(),
                                                slot.end().minusMinutes(pause.minutes()));
                            });
        }
        for (Talk talk : sessions(problem)) {
            assertThat(tracks).contains(talk.track());
            assertThat(clusters).containsAll(talk.clusters());
            assertThat(people)
                    .containsAll(talk.participants().speakers())
                    .containsAll(talk.participants().requiredPeople())
                    .containsAll(talk.participants().wantedPeople());
            assertThat(talk.minutes() % problem.gridMinutes()).isZero();
            assertThat(talk.shortest() % problem.gridMinutes()).isZero();
            assertThat(talk.shortest()).isBetween(10, talk.minutes());
            talk.conditions().after().forEach(a -> assertThat(sessions).contains(a.session()));
            talk.conditions().places().forEach(p -> assertThat(slots).containsAll(p.timeSlots()));
        }
        problem.coordinationSessions()
                .forEach(session -> assertThat(session.clusters()).hasSizeGreaterThan(1));
    }

    /** Talks and coordination sessions. */
    public static List<Talk> sessions(Problem problem) {
        return Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream())
                .toList();
    }

    /** The minutes all sessions of a problem need at the shortest. */
    public static int shortest(Problem problem) {
        return sessions(problem).stream().mapToInt(Talk::shortest).sum();
    }

    private static <T> Set<String> unique(List<T> items, Function<T, String> id) {
        var ids = items.stream().map(id).collect(toSet());
        assertThat(ids).hasSameSizeAs(items);
        return ids;
    }
}
