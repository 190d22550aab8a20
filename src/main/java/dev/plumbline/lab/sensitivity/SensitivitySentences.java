package dev.plumbline.lab.sensitivity;

import dev.plumbline.lab.weights.ScheduleSteps;
import dev.plumbline.lab.weights.StepWords;
import dev.plumbline.problem.facts.Facts;

/** Says what a change of weight does. */
final class SensitivitySentences {

    private final StepWords words;

    SensitivitySentences(Facts facts) {
        words = new StepWords(facts);
    }

    /** Such as: halving clusterSwitch (10 to 5) moves only "t7". */
    String change(String rule, int before, int after, ScheduleSteps steps) {
        return verb(before, after)
                + " "
                + rule
                + " (%,d to %,d) ".formatted(before, after)
                + moves(steps);
    }

    String moves(ScheduleSteps steps) {
        return words.moves(steps);
    }

    private static String verb(int before, int after) {
        if (after == 0) {
            return "switching off";
        }
        if (after == 2L * before) {
            return "doubling";
        }
        if (before == 2L * after) {
            return "halving";
        }
        return after > before ? "raising" : "lowering";
    }
}
