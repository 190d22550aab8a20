package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import java.util.List;

/**
 * Two sessions that have to do with each other.
 *
 * @param people those who are needed in both, where that is the relation
 * @param number what belongs to the relation: the people who wish both, the weight of a tie, the
 *     least gap in minutes; 0 when nothing does
 * @param limit the longest gap in minutes; {@link #UNLIMITED} when there is none
 */
public record SessionRelation(
        Session first, Session second, List<Person> people, int number, int limit) {

    /** No number belongs to the relation. */
    public static final int UNLIMITED = -1;

    /** A relation that says no more than that it exists. */
    public static SessionRelation of(Session first, Session second) {
        return numbered(first, second, 0);
    }

    /** A relation with a number. */
    public static SessionRelation numbered(Session first, Session second, int number) {
        return new SessionRelation(first, second, List.of(), number, UNLIMITED);
    }

    /** Whether all the people speak in both, so that everybody may know of them. */
    boolean onlySpeakers() {
        return first.attendees().speakers().containsAll(people)
                && second.attendees().speakers().containsAll(people);
    }
}
