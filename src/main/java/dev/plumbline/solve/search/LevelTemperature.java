package dev.plumbline.solve.search;

import java.util.function.DoubleBinaryOperator;

/**
 * How much worse a change may make a schedule and still be kept with a fair chance, per level of
 * the score.
 */
record LevelTemperature(double hard, double medium, double soft) {

    LevelTemperature times(double factor) {
        return new LevelTemperature(hard * factor, medium * factor, soft * factor);
    }

    /** Combines this with another one, level by level. */
    LevelTemperature with(LevelTemperature other, DoubleBinaryOperator both) {
        return new LevelTemperature(
                both.applyAsDouble(hard, other.hard),
                both.applyAsDouble(medium, other.medium),
                both.applyAsDouble(soft, other.soft));
    }
}
