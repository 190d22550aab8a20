package dev.plumbline.cli;

import dev.plumbline.explain.ScheduleWarnings;
import dev.plumbline.schedule.Schedule;

/** What is odd about a schedule, though it costs nothing. */
final class WarningsText {

    private WarningsText() {}

    /** A paragraph with an empty line before it; empty when nothing is odd. */
    static String of(Schedule schedule) {
        var warnings = ScheduleWarnings.of(schedule);
        return warnings.isEmpty()
                ? ""
                : "\nWorth a look\n  " + String.join("\n  ", warnings) + "\n";
    }
}
