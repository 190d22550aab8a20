package dev.plumbline.problem.validation;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No id is given twice; talks, coordination sessions and breaks share one space of ids. */
final class UniqueIds implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        check(input, "track", input.tracks(), Track::id, new HashSet<>());
        check(input, "room", input.rooms(), Room::id, new HashSet<>());
        check(input, "time slot", input.timeSlots(), TimeSlot::id, new HashSet<>());
        check(input, "person", input.people(), Person::id, new HashSet<>());
        check(input, "cluster", input.clusters(), TopicCluster::id, new HashSet<>());
        check(input, "resource", input.resources(), SharedResource::id, new HashSet<>());
        Set<String> breaks =
                IdIndex.breakIds(input.problem()).collect(Collectors.toCollection(HashSet::new));
        check(input, "session or break", input.sessions(), Talk::id, breaks);
    }

    private static <T> void check(
            ValidationInput input,
            String kind,
            Stream<LocatedPart<T>> items,
            Function<T, String> idOf,
            Set<String> taken) {
        items.forEach(
                item -> {
                    String id = idOf.apply(item.value());
                    if (id != null && !taken.add(id)) {
                        input.error(
                                item.at("id"),
                                "duplicateId",
                                "Another %s has the id \"%s\" already. Maybe rename this one?"
                                        .formatted(kind, id));
                    }
                });
    }
}
