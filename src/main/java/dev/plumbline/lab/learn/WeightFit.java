package dev.plumbline.lab.learn;

import org.jspecify.annotations.Nullable;

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
