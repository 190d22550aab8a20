package dev.plumbline.solve.search;

/**
 * How much worse a change may make a schedule and still be kept with a fair chance, per level of
 * the score.
 */
record Temperature(double hard, double medium, double soft) {

    Temperature times(double factor) {
        return new Temperature(hard * factor, medium * factor, soft * factor);
    }
}
