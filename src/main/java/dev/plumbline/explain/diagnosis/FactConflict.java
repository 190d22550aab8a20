package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Person;
import dev.plumbline.rule.FindingSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that contradict each other: no schedule keeps all of them, whatever else there is.
 *
 * @param facts what is said, and what to do instead: first what is enough, and of that the mildest
 *     and most usual
 * @param isMinimal whether it is proven that none of them can be left out: that there is a schedule
 *     as soon as one of them is taken back and nothing else counts
 */
public record FactConflict(List<Member> facts, boolean isMinimal) {

    /** How far a change goes, in the whole problem and without any other change. */
    public enum Reach {
        /** It was tried: with it there is a schedule that breaks no hard rule. */
        ENOUGH,
        /** It was tried: with it there is still none. */
        NOT_ENOUGH,
        /** Time was over before that was found out. */
        NOT_KNOWN
    }

    /**
     * One fact of a conflict.
     *
     * @param easing the mildest change of this fact that was found to end the conflict; null when
     *     time was over
     * @param reach of that change
     */
    public record Member(
            InputFact fact, FindingSentence sentence, @Nullable Relaxation easing, Reach reach) {

        /** The change as an order without a full stop; null when there is none. */
        public @Nullable String relaxation() {
            return easing == null ? null : easing.words();
        }

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

    /** Whether each of the changes is enough by itself. */
    public boolean isEndedByAny() {
        return facts.stream().allMatch(member -> member.reach() == Reach.ENOUGH);
    }

    /** Whether none of the changes is enough by itself. */
    public boolean isEndedByNoneAlone() {
        return facts.stream().allMatch(member -> member.reach() == Reach.NOT_ENOUGH);
    }
}
