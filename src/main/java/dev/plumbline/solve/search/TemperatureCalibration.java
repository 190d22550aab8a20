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

    /**
     * Where cycles start. The two differ much when one kind of change costs a thousand times what
     * the others do: then the typical one finds the good order among what is placed, and only the
     * high one gets over leaving something out for a while.
     *
     * @param typical keeps a change of the median cost with a fair chance
     * @param high keeps a change of the mean cost with a fair chance
     * @param least keeps a change of the least cost with a fair chance
     */
    record StartTemperatures(
            LevelTemperature typical, LevelTemperature high, LevelTemperature least) {}
}
