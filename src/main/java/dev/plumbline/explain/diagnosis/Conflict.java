package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Person;
import dev.plumbline.rule.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that contradict each other: no schedule keeps all of them, whatever else there is.
 *
 * @param facts what is said, and what to do instead
 * @param isMinimal whether it is proven that none of them can be left out: that there is a schedule
 *     as soon as one of them is taken back and nothing else counts
 */
public record Conflict(List<Member> facts, boolean isMinimal) {

    /**
     * One fact of a conflict.
     *
     * @param relaxation the mildest change of this fact that was found to end the conflict, as an
     *     order without a full stop; null when time was over
     */
    public record Member(InputFact fact, Sentence sentence, @Nullable String relaxation) {

        /** What the fact says. */
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
}
