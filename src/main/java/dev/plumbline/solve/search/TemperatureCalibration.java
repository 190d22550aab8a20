package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures what changes usually cost at each level, so that the temperature fits whatever weights a
 * request has.
 */
final class TemperatureCalibration {

    private static final int SAMPLES = 300;

    private final List<Long> worsenings = new ArrayList<>();

    private TemperatureCalibration() {}

    static StartTemperatures of(SearchBoard board, MoveSelection moves) {
        var hard = new TemperatureCalibration();
        var medium = new TemperatureCalibration();
        var soft = new TemperatureCalibration();
        var anything = WorseningTolerance.ofAnything();
        for (int sample = 0; sample < SAMPLES && moves.make(); sample++) {
            board.evaluate(anything);
            CostLevels difference = board.difference();
            hard.add(difference.hard);
            medium.add(difference.medium);
            soft.add(difference.soft);
            board.undo();
        }
        return new StartTemperatures(
                new LevelTemperature(hard.median(), medium.median(), soft.median()),
                new LevelTemperature(hard.mean(), medium.mean(), soft.mean()),
                new LevelTemperature(hard.least(), medium.least(), soft.least()));
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
