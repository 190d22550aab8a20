package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import java.nio.file.Path;

/** Reads the problems and schedules that a command names. */
final class GivenFiles {

    private GivenFiles() {}

    /**
     * A problem.
     *
     * @throws MistakesInFile with every mistake
     */
    static Problem problem(Path file) {
        return MistakesInFile.blame(file, () -> ProblemJson.read(CliFiles.read(file)));
    }

    /**
     * A problem with its ids resolved.
     *
     * @throws MistakesInFile with every mistake
     */
    static Facts facts(Path file) {
        return Facts.of(problem(file));
    }

    /**
     * A schedule of a problem; its placements are enough.
     *
     * @throws MistakesInFile with every mistake
     */
    static Schedule schedule(Path file, Facts facts) {
        return MistakesInFile.blame(
                file, () -> ScheduleJson.readPlacements(CliFiles.read(file), facts));
    }
}
