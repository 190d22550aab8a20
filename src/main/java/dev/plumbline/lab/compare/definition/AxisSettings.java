package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.util.List;
import java.util.stream.IntStream;

/** The points of one axis of a sweep. */
final class AxisSettings {

    /** More of one axis would be no comparison that anybody reads. */
    static final int MOST = 50;

    private AxisSettings() {}

    /** One setting a point; none when the axis has a mistake. */
    static List<RuleSetting> of(
            ComparisonDefinition.Axis axis, InputPointer at, InputErrors errors) {
        boolean isRange = axis.from() != null || axis.to() != null || axis.step() != null;
        int kinds =
                (axis.weights().isEmpty() ? 0 : 1)
                        + (isRange ? 1 : 0)
                        + (axis.severities().isEmpty() ? 0 : 1);
        if (errors.touches(at.text())) {
            return List.of();
        }
        if (kinds != 1) {
            errors.add(
                    at,
                    "badSweep",
                    "A rule is swept over weights, a range of weights (from, to, step) or severities, and this says %s of them. Maybe {\"rule\": \"%s\", \"weights\": [0, 10, 40]}?"
                            .formatted(kinds == 0 ? "none" : "several", axis.rule()));
            return List.of();
        }
        int listed = Math.max(axis.weights().size(), axis.severities().size());
        if (listed > MOST) {
            errors.add(
                    at,
                    "badSweep",
                    "An axis of a sweep has at most %d points, and this one %d. Maybe leave some out?"
                            .formatted(MOST, listed));
            return List.of();
        }
        if (!axis.severities().isEmpty()) {
            return axis.severities().stream()
                    .map(severity -> new RuleSetting(severity, null, null))
                    .toList();
        }
        return isRange
                ? range(axis, at, errors)
                : axis.weights().stream().map(AxisSettings::weight).toList();
    }

    private static List<RuleSetting> range(
            ComparisonDefinition.Axis axis, InputPointer at, InputErrors errors) {
        if (axis.from() == null || axis.to() == null) {
            errors.add(
                    at,
                    "badSweep",
                    "A range of weights needs from and to. Maybe {\"from\": 0, \"to\": 40, \"step\": 10}?");
            return List.of();
        }
        int step = axis.step() == null ? 1 : axis.step();
        long points = step < 1 ? 0 : ((long) axis.to() - axis.from()) / step + 1;
        if (axis.from() > axis.to() || points < 1 || points > MOST) {
            errors.add(
                    at,
                    "badSweep",
                    "The range from %d to %d in steps of %d must have 1 to %d weights. Maybe make the steps larger?"
                            .formatted(axis.from(), axis.to(), step, MOST));
            return List.of();
        }
        return IntStream.range(0, (int) points)
                .mapToObj(point -> weight(axis.from() + point * step))
                .toList();
    }

    private static RuleSetting weight(int weight) {
        return new RuleSetting(null, weight, null);
    }
}
