package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import java.util.List;

/**
 * Two sessions that have to do with each other.
 *
 * @param people those who are needed in both, where that is the relation
 * @param limit a number that belongs to the relation, such as the longest gap in minutes; {@link
 *     #UNLIMITED} when there is none
 */
public record SessionRelation(Session first, Session second, List<Person> people, int limit) {

    /** No number belongs to the relation. */
    public static final int UNLIMITED = -1;

    /** A relation that says no more than that it exists. */
    public static SessionRelation of(Session first, Session second) {
        return new SessionRelation(first, second, List.of(), UNLIMITED);
    }

    /** Whether all the people speak in both, so that everybody may know of them. */
    boolean onlySpeakers() {
        return first.attendees().speakers().containsAll(people)
                && second.attendees().speakers().containsAll(people);
    }
}
