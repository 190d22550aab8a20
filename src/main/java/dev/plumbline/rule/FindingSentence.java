package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import java.util.List;

/**
 * What a finding says.
 *
 * @param people whom it is about
 * @param isPrivate whether it names required or wanted people, who are never published
 */
public record FindingSentence(String text, List<Person> people, boolean isPrivate) {

    /** About sessions alone. */
    public static FindingSentence of(String text) {
        return new FindingSentence(text, List.of(), false);
    }
}
