package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures what changes usually cost at each level, so that the temperature fits whatever weights a
 * request has.
 */
final class Calibration {

    private static final int SAMPLES = 300;

    private final List<Long> worsenings = new ArrayList<>();

    private Calibration() {}

    static Temperatures of(Board board, Moves moves) {
        var hard = new Calibration();
        var medium = new Calibration();
        var soft = new Calibration();
        var anything = Tolerance.ofAnything();
        for (int sample = 0; sample < SAMPLES && moves.make(); sample++) {
            board.evaluate(anything);
            Levels difference = board.difference();
            hard.add(difference.hard);
            medium.add(difference.medium);
            soft.add(difference.soft);
            board.undo();
        }
        return new Temperatures(
                new Temperature(hard.median(), medium.median(), soft.median()),
                new Temperature(hard.mean(), medium.mean(), soft.mean()),
                new Temperature(hard.least(), medium.least(), soft.least()));
    }

    private void add(long worsening) {
        if (worsening > 0) {
            worsenings.add(worsening);
        }
    }

    private double median() {
        if (worsenings.isEmpty()) {
            return 1;
        }
        Collections.sort(worsenings);
        return worsenings.get(worsenings.size() / 2);
    }

    private double least() {
        return worsenings.isEmpty() ? 1 : Collections.min(worsenings);
    }

    private double mean() {
        return worsenings.stream().mapToLong(Long::longValue).average().orElse(1);
    }
}
