package dev.plumbline.lab.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far each weight can change before another schedule is better.
 *
 * @param problem its name
 * @param score of the schedule that all this is about
 * @param confirmation how sure it is that nothing is better with the weights as they are
 * @param given what became of a schedule that was handed in and is not the best; null otherwise
 * @param rules in the catalogue's order
 * @param searches that were made
 * @param schedules that could be told apart and are better somewhere
 * @param complete whether all was done before the time was over or someone ended it
 */
public record WeightSensitivity(
        String problem,
        String score,
        BestConfirmation confirmation,
        @JsonInclude @Nullable Given given,
        @JsonInclude List<RuleSensitivity> rules,
        int searches,
        int schedules,
        boolean complete) {

    /**
     * A schedule that was handed in, though a better one was found.
     *
     * @param score it has
     * @param message what the better one moves
     */
    public record Given(String score, String message) {}

    /** How sure it is that nothing better exists, the surest first. */
    public enum BestConfirmation {
        /** Nothing better exists. */
        PROVEN,
        /** A search found nothing better. */
        FOUND,
        /** Among the schedules that are known nothing is better; nobody has searched. */
        KNOWN;

        static BestConfirmation of(ScoredSchedule found) {
            return found.optimality().status() == Optimality.Status.PROVEN ? PROVEN : FOUND;
        }
    }
}
