package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import java.util.List;

/**
 * What a finding says.
 *
 * @param people whom it is about
 * @param isPrivate whether it names required or wanted people, who are never published
 */
public record Sentence(String text, List<Person> people, boolean isPrivate) {

    /** About sessions alone. */
    public static Sentence of(String text) {
        return new Sentence(text, List.of(), false);
    }
}
