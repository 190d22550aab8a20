package dev.plumbline.exchange.out;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublicProfile;
import org.jspecify.annotations.Nullable;

/** What may be published of somebody who speaks. */
public record PublicSpeaker(
        String id, String name, @Nullable String affiliation, PublicProfile profile) {

    static PublicSpeaker of(Person person) {
        return new PublicSpeaker(
                person.id(), person.name(), person.affiliation(), person.profile());
    }
}
