package dev.plumbline.agenda;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A problem in parts that can be changed and taken back one by one: whatever has an id is a part,
 * and so is every other field.
 */
final class ProblemParts {

    /**
     * A part of a problem.
     *
     * @param session its id, if it is a session
     * @param name for people
     */
    record Part(@Nullable String session, String name) {}

    /** One field of a problem. */
    private interface Field {

        /** The parts of which the two say something else. */
        List<Part> changed(Problem one, Problem other);

        /**
         * The head, with this field as it was before a change.
         *
         * @param inTheWay gets the parts that are not any more what the change made of them
         */
        Problem takenBack(Problem before, Problem after, Problem head, List<Part> inTheWay);
    }

    private static final List<Field> FIELDS =
            List.of(
                    whole("name", Problem::name, Problem::withName),
                    whole("time zone", Problem::timeZone, Problem::withTimeZone),
                    whole("grid", Problem::gridMinutes, Problem::withGridMinutes),
                    listed("track", Problem::tracks, Track::id, Problem::withTracks),
                    listed("room", Problem::rooms, Room::id, Problem::withRooms),
                    listed("time slot", Problem::timeSlots, TimeSlot::id, Problem::withTimeSlots),
                    listed("person", Problem::people, Person::id, Problem::withPeople),
                    listed("cluster", Problem::clusters, TopicCluster::id, Problem::withClusters),
                    listed("talk", Problem::talks, Talk::id, Problem::withTalks),
                    listed(
                            "coordination session",
                            Problem::coordinationSessions,
                            Talk::id,
                            Problem::withCoordinationSessions),
                    listed(
                            "resource",
                            Problem::resources,
                            SharedResource::id,
                            Problem::withResources),
                    whole("relations", Problem::relations, Problem::withRelations),
                    whole("wishes", Problem::wishes, Problem::withWishes),
                    whole("what is published", Problem::published, Problem::withPublished));

    private ProblemParts() {}

    /** The parts of which the two say something else. */
    static List<Part> changed(Problem one, Problem other) {
        return FIELDS.stream().flatMap(field -> field.changed(one, other).stream()).toList();
    }

    /**
     * The head without a change of the problem.
     *
     * @param inTheWay gets the parts that are not any more what the change made of them; unless it
     *     stays empty, the result means nothing
     */
    static Problem takenBack(Problem before, Problem after, Problem head, List<Part> inTheWay) {
        var result = head;
        for (Field field : FIELDS) {
            result = field.takenBack(before, after, result, inTheWay);
        }
        return result;
    }

    private static <T> Field whole(
            String name, Function<Problem, T> get, BiFunction<Problem, T, Problem> set) {
        return new Field() {
            @Override
            public List<Part> changed(Problem one, Problem other) {
                return Objects.equals(get.apply(one), get.apply(other))
                        ? List.of()
                        : List.of(new Part(null, name));
            }

            @Override
            public Problem takenBack(
                    Problem before, Problem after, Problem head, List<Part> inTheWay) {
                if (changed(before, after).isEmpty() || changed(before, head).isEmpty()) {
                    return head;
                }
                inTheWay.addAll(changed(after, head));
                return set.apply(head, get.apply(before));
            }
        };
    }

    private static <T> Field listed(
            String kind,
            Function<Problem, List<T>> get,
            Function<T, String> id,
            BiFunction<Problem, List<T>, Problem> set) {
        return new ListedField<>(kind, get, id, set);
    }

    /** A list of what has ids. */
    private record ListedField<T>(
            String kind,
            Function<Problem, List<T>> get,
            Function<T, String> id,
            BiFunction<Problem, List<T>, Problem> set)
            implements Field {

        private Map<String, T> byId(Problem problem) {
            Map<String, T> all = new LinkedHashMap<>();
            get.apply(problem).forEach(one -> all.put(id.apply(one), one));
            return all;
        }

        private Part part(String of) {
            boolean isSession = kind.equals("talk") || kind.equals("coordination session");
            return new Part(isSession ? of : null, "%s \"%s\"".formatted(kind, of));
        }

        @Override
        public List<Part> changed(Problem one, Problem other) {
            return changedIds(byId(one), byId(other)).stream().map(this::part).toList();
        }

        private Set<String> changedIds(Map<String, T> one, Map<String, T> other) {
            Set<String> ids = new LinkedHashSet<>(one.keySet());
            ids.addAll(other.keySet());
            ids.removeIf(of -> Objects.equals(one.get(of), other.get(of)));
            return ids;
        }

        @Override
        public Problem takenBack(Problem before, Problem after, Problem head, List<Part> inTheWay) {
            var was = byId(before);
            var became = byId(after);
            var result = byId(head);
            var ids = ids(was, became, result);
            for (String of : changedIds(was, became)) {
                T now = result.get(of);
                if (!Objects.equals(now, was.get(of)) && !Objects.equals(now, became.get(of))) {
                    inTheWay.add(part(of));
                }
                result.put(of, was.get(of));
            }
            List<T> list = new ArrayList<>();
            for (String of : ids) {
                T one = result.get(of);
                if (one != null) {
                    list.add(one);
                }
            }
            return set.apply(head, list);
        }

        /** Those that come back do so behind the ones that they followed. */
        private static <T> List<String> ids(
                Map<String, T> was, Map<String, T> became, Map<String, T> now) {
            if (List.copyOf(now.keySet()).equals(List.copyOf(became.keySet()))) {
                return List.copyOf(was.keySet());
            }
            List<String> ids = new ArrayList<>(now.keySet());
            int place = 0;
            for (String of : was.keySet()) {
                int here = ids.indexOf(of);
                if (here >= 0) {
                    place = here + 1;
                } else if (!became.containsKey(of)) {
                    ids.add(place++, of);
                }
            }
            return ids;
        }
    }
}
