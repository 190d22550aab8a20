package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import java.util.List;

/**
 * What counting proves about every schedule of a problem.
 *
 * @param code stable, in camel case
 * @param severity HARD: every schedule breaks a hard rule; MEDIUM: every schedule that does not
 *     leaves somebody out
 * @param sentence what is wrong
 * @param help what would help, as a sentence
 */
public record ProvenTrouble(
        String code,
        Severity severity,
        FindingSentence sentence,
        String help,
        List<Session> sessions,
        List<Slot> slots) {

    /** What is wrong, in words. */
    public String message() {
        return sentence.text();
    }

    /** Whether it names required people or those of a quorum, who are never published. */
    public boolean isPrivate() {
        return sentence.isPrivate();
    }

    /** Whom it is about. */
    public List<Person> people() {
        return sentence.people();
    }
}
