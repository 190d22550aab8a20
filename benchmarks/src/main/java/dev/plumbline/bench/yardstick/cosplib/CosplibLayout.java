package dev.plumbline.bench.yardstick.cosplib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An instance with numbers for names. Submissions are numbered track by track, those of a track in
 * the order in which they should come; cells, which are pairs of a session and a room, session by
 * session.
 *
 * @param submissions in the order of their numbers
 * @param trackOf by submission
 * @param sessionOf by cell
 * @param roomOf by cell
 */
record CosplibLayout(
        CosplibInstance instance,
        List<CosplibInstance.Submission> submissions,
        int[] trackOf,
        int[] sessionOf,
        int[] roomOf) {

    static CosplibLayout of(CosplibInstance instance) {
        Map<String, Integer> numbers = new HashMap<>();
        instance.tracks().forEach(track -> numbers.put(track.name(), numbers.size()));
        List<CosplibInstance.Submission> listed = new ArrayList<>();
        for (var track : instance.tracks()) {
            listed.addAll(
                    listed(
                            instance.submissions().stream()
                                    .filter(one -> one.track().equals(track.name()))
                                    .toList()));
        }
        int[] trackOf = listed.stream().mapToInt(one -> numbers.get(one.track())).toArray();
        int rooms = instance.rooms().size();
        int cells = instance.sessions().size() * rooms;
        return new CosplibLayout(
                instance,
                List.copyOf(listed),
                trackOf,
                IntStream.range(0, cells).map(cell -> cell / rooms).toArray(),
                IntStream.range(0, cells).map(cell -> cell % rooms).toArray());
    }

    /** Everybody at the place they ask for, where it is free, and the others where there is one. */
    private static List<CosplibInstance.Submission> listed(List<CosplibInstance.Submission> track) {
        var places = new CosplibInstance.@Nullable Submission[track.size()];
        List<CosplibInstance.Submission> others = new ArrayList<>();
        for (var one : track) {
            int wanted = one.order() - 1;
            if (wanted >= 0 && wanted < places.length && places[wanted] == null) {
                places[wanted] = one;
            } else {
                others.add(one);
            }
        }
        var rest = others.iterator();
        List<CosplibInstance.Submission> result = new ArrayList<>();
        for (var placed : places) {
            result.add(placed == null ? rest.next() : placed);
        }
        return result;
    }

    int sessionCount() {
        return instance.sessions().size();
    }

    int roomCount() {
        return instance.rooms().size();
    }

    int trackCount() {
        return instance.tracks().size();
    }

    int cellCount() {
        return sessionOf.length;
    }

    /** The session of a cell. */
    int session(int cell) {
        return sessionOf[cell];
    }

    /** The room of a cell. */
    int room(int cell) {
        return roomOf[cell];
    }

    String sessionName(int session) {
        return instance.sessions().get(session).name();
    }

    String roomName(int room) {
        return instance.rooms().get(room);
    }

    String trackName(int track) {
        return instance.tracks().get(track).name();
    }

    /** What one point of a term costs. */
    long weight(CosplibTerm term) {
        return Math.max(0, instance.weights().getOrDefault(term.weightName(), 0));
    }

    /** A table of penalties by number. */
    long[][] table(
            Map<String, Map<String, Integer>> given, List<String> rows, List<String> columns) {
        return rows.stream()
                .map(row -> given.getOrDefault(row, Map.of()))
                .map(row -> columns.stream().mapToLong(name -> row.getOrDefault(name, 0)).toArray())
                .toArray(long[][]::new);
    }

    List<String> sessionNames() {
        return names(this::sessionName, sessionCount());
    }

    List<String> trackNames() {
        return names(this::trackName, trackCount());
    }

    private static List<String> names(Function<Integer, String> name, int count) {
        return IntStream.range(0, count).boxed().map(name).toList();
    }
}
