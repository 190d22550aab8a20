package dev.plumbline.exchange.out;

import dev.plumbline.problem.Person;
import org.jspecify.annotations.Nullable;

/** What may be published of somebody who speaks. */
public record Speaker(String id, String name, @Nullable String affiliation) {

    static Speaker of(Person person) {
        return new Speaker(person.id(), person.name(), person.affiliation());
    }
}
