package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.List;

/** Copies of a problem of which a part is another one. */
final class Problems {

    private Problems() {}

    static Problem withPeople(Problem problem, List<Person> people) {
        return copy(
                problem,
                problem.tracks(),
                problem.timeSlots(),
                people,
                problem.clusters(),
                problem.talks(),
                problem.coordinationSessions());
    }

    static Problem withTalks(Problem problem, List<Talk> talks) {
        return copy(
                problem,
                problem.tracks(),
                problem.timeSlots(),
                problem.people(),
                problem.clusters(),
                talks,
                problem.coordinationSessions());
    }

    static Problem copy(
            Problem problem,
            List<Track> tracks,
            List<TimeSlot> timeSlots,
            List<Person> people,
            List<TopicCluster> clusters,
            List<Talk> talks,
            List<Talk> coordinationSessions) {
        return new Problem(
                problem.name(),
                problem.timeZone(),
                problem.gridMinutes(),
                List.copyOf(tracks),
                problem.rooms(),
                List.copyOf(timeSlots),
                List.copyOf(people),
                List.copyOf(clusters),
                List.copyOf(talks),
                List.copyOf(coordinationSessions),
                problem.published());
    }
}
