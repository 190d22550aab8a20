package dev.plumbline.testing;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.Track;
import java.util.ArrayList;
import java.util.List;

/**
 * Random problems of several tracks, each with slots of its own, in which nearly every session has
 * a track: people, clusters, rooms and whatever relates sessions is shared among them all.
 */
public final class RandomConferences {

    private RandomConferences() {}

    /** The conference with the seed. */
    public static Problem of(long seed, RandomProblems.Size size) {
        var problem =
                seed % 2 == 0 ? RandomProblems.of(seed, size) : RandomProblems.crowded(seed, size);
        var random = new RandomDraws(41 * seed + 13);
        int count = Math.min(problem.timeSlots().size(), random.between(2, 3));
        List<Track> tracks = new ArrayList<>(problem.tracks());
        for (int number = tracks.size(); number < count; number++) {
            tracks.add(new Track("t" + number, "Track " + number, List.of("p" + number)));
        }
        var ids = tracks.subList(0, count).stream().map(Track::id).toList();
        var slots =
                problem.timeSlots().stream()
                        .map(
                                slot ->
                                        slot.withTrack(
                                                ids.get(problem.timeSlots().indexOf(slot) % count)))
                        .toList();
        return problem.withTracks(tracks)
                .withTimeSlots(slots)
                .withTalks(of(problem.talks(), ids, random))
                .withCoordinationSessions(of(problem.coordinationSessions(), ids, random));
    }

    private static List<Talk> of(List<Talk> talks, List<String> tracks, RandomDraws random) {
        List<Talk> result = new ArrayList<>();
        for (Talk talk : talks) {
            String track = random.chance(4) ? null : random.pick(tracks);
            var conditions = talk.conditions();
            // Most facts that bind a session to a place would bind it to a foreign track's.
            var free =
                    random.chance(80) ? conditions.withPin(null).withPlaces(List.of()) : conditions;
            result.add(talk.withTrack(track).withConditions(free));
        }
        return result;
    }
}
