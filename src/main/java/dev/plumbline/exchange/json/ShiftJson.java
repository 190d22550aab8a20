package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.exchange.json.PlacementJson.PlaceJson;
import dev.plumbline.explain.whatif.SessionShift;
import dev.plumbline.problem.Person;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that stands elsewhere afterwards.
 *
 * @param before absent when it had no place
 * @param after absent when it has no place
 * @param people its speakers and required people
 */
record ShiftJson(
        String session,
        String title,
        @Nullable PlaceJson before,
        @Nullable PlaceJson after,
        @JsonInclude List<NamedJson> people) {

    /** Someone by id and name. */
    record NamedJson(String id, String name) {

        static List<NamedJson> of(Collection<Person> people) {
            return people.stream()
                    .map(person -> new NamedJson(person.id(), person.name()))
                    .toList();
        }
    }

    static ShiftJson of(SessionShift shift, ZoneId zone) {
        return new ShiftJson(
                shift.session().id(),
                shift.session().title(),
                PlaceJson.of(shift.before(), zone),
                PlaceJson.of(shift.after(), zone),
                NamedJson.of(shift.people()));
    }
}
