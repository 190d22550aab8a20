package dev.plumbline.solve.search;

/**
 * Measures what changes usually cost at each level, so that the temperature fits whatever weights a
 * request has.
 */
final class Calibration {

    private static final int SAMPLES = 300;

    private long sum;
    private int count;

    private Calibration() {}

    static Temperature of(Board board, Moves moves) {
        var hard = new Calibration();
        var medium = new Calibration();
        var soft = new Calibration();
        for (int sample = 0; sample < SAMPLES && moves.make(); sample++) {
            Levels difference = board.evaluate();
            hard.add(difference.hard);
            medium.add(difference.medium);
            soft.add(difference.soft);
            board.undo();
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
