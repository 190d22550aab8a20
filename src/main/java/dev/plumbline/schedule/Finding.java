package dev.plumbline.schedule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.List;

/**
 * One violation of a rule, in words.
 *
 * @param rule the rule's id
 * @param penalty in the rule's own unit, at least 1; the score loses {@code weight * penalty}
 * @param message a sentence for people
 * @param isPrivate whether the sentence names required or wanted people, who are never published
 */
public record Finding(
        String rule,
        Severity severity,
        int weight,
        long penalty,
        List<Session> sessions,
        List<Person> people,
        List<Slot> slots,
        String message,
        boolean isPrivate) {

    /** What this finding takes off the score at its severity. */
    public long cost() {
        return weight * penalty;
    }
}
