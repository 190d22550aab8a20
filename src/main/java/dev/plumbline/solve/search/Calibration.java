package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import dev.plumbline.solve.model.AgendaPlan;

/**
 * Measures what changes usually cost at each level, so that the temperature fits whatever weights a
 * request has.
 */
final class Calibration {

    private static final int SAMPLES = 200;

    private long sum;
    private int count;

    private Calibration() {}

    static Temperature of(PhaseCommandContext<AgendaPlan> context, Moves moves) {
        HardMediumSoftScore current = context.getWorkingSolution().getScore();
        var hard = new Calibration();
        var medium = new Calibration();
        var soft = new Calibration();
        for (int sample = 0; sample < SAMPLES; sample++) {
            var move = moves.next();
            if (move != null) {
                HardMediumSoftScore score = context.executeTemporarilyAndCalculateScore(move);
                hard.add(current.hardScore() - score.hardScore());
                medium.add(current.mediumScore() - score.mediumScore());
                soft.add(current.softScore() - score.softScore());
            }
        }
        return new Temperature(hard.mean(), medium.mean(), soft.mean());
    }

    private void add(long worsening) {
        if (worsening > 0) {
            sum += worsening;
            count++;
        }
    }

    private double mean() {
        return count == 0 ? 1 : (double) sum / count;
    }
}
