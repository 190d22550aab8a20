package dev.plumbline.lab.learn;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.problem.Severity;
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

    /**
     * What was learned of one rule.
     *
     * @param rule its id
     * @param severity its level, which stays
     * @param before its weight in the settings
     * @param after its weight now
     * @param scale what all weights of the level were multiplied with, so that they are whole
     *     numbers; that changes nothing by itself
     * @param low the smallest whole weight, the others as learned, that explains as much
     * @param high the largest one
     * @param free whether every weight explains as much, so that the agenda says nothing about it
     */
    public record LearnedRule(
            String rule,
            String title,
            Severity severity,
            int before,
            int after,
            int scale,
            int low,
            int high,
            boolean free) {

        /** Whether it weighs more or less than before, beside the others of its level. */
        public boolean changed() {
            return after != before * scale;
        }
    }

    /**
     * A part of the agenda that no weights explain: another schedule is better in some rules and
     * worse in none.
     *
     * @param rules ids of those it is better in
     * @param sessions ids of those that move
     * @param message a sentence for people
     */
    public record WeightContradiction(
            @JsonInclude List<String> rules, @JsonInclude List<String> sessions, String message) {}

    /**
     * How well some weights explain the agenda.
     *
     * @param won challengers that are worse than the agenda with these weights
     * @param tied as good
     * @param lost better
     * @param agenda the score of the agenda
     * @param best the score of the best schedule known
     * @param share of the challengers that do not beat the agenda, from 0 to 1; null without any
     */
    public record WeightFit(
            int won, int tied, int lost, String agenda, String best, @Nullable Double share) {

        private static final double THOUSAND = 1000;

        static WeightFit of(int won, int tied, int lost, String agenda, String best) {
            int all = won + tied + lost;
            return new WeightFit(
                    won,
                    tied,
                    lost,
                    agenda,
                    best,
                    all == 0 ? null : Math.round(THOUSAND * (won + tied) / all) / THOUSAND);
        }
    }
}
