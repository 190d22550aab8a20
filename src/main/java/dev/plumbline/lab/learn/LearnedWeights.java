package dev.plumbline.lab.learn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights under which an agenda is as good as possible, and how much they explain.
 *
 * @param problem its name
 * @param verdict in one sentence
 * @param optimal whether nothing better than the agenda is known with the learned weights, but for
 *     the contradictions
 * @param proven whether nothing better exists
 * @param before how well the weights of the settings explain the agenda
 * @param after how well the learned ones do
 * @param hard what the agenda breaks of the hard rules; they are never learned
 * @param contradictions what no weights explain
 * @param edits what the agenda changed from the schedule it was made of; null when none was given
 * @param rules MEDIUM and SOFT ones, in the catalogue's order
 * @param searches that were made
 * @param complete whether it came to an end before the time was over or someone ended it
 */
public record LearnedWeights(
        String problem,
        String verdict,
        boolean optimal,
        boolean proven,
        WeightFit before,
        WeightFit after,
        @JsonInclude List<String> hard,
        @JsonInclude List<WeightContradiction> contradictions,
        @Nullable Edits edits,
        @JsonInclude List<LearnedRule> rules,
        int searches,
        boolean complete) {

    /**
     * What became of a schedule by hand.
     *
     * @param before how the scores compare with the weights of the settings
     * @param after how they compare with the learned ones
     */
    public record Edits(String message, String before, String after) {}
}
