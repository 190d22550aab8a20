package dev.plumbline.solve.search;

import java.util.function.DoubleBinaryOperator;

/**
 * How much worse a change may make a schedule and still be kept with a fair chance, per level of
 * the score.
 */
record Temperature(double hard, double medium, double soft) {

    Temperature times(double factor) {
        return new Temperature(hard * factor, medium * factor, soft * factor);
    }

    /** Combines this with another one, level by level. */
    Temperature with(Temperature other, DoubleBinaryOperator both) {
        return new Temperature(
                both.applyAsDouble(hard, other.hard),
                both.applyAsDouble(medium, other.medium),
                both.applyAsDouble(soft, other.soft));
    }
}
