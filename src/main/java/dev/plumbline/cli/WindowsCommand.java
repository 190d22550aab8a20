package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.TrackWindows;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Leads from stage one of a conference to stage two. */
@Command(
        name = "windows",
        description =
                "Gives each MC of a conference the window that a schedule of stage one gave it: writes stage two with these time slots.")
public class WindowsCommand implements Runnable {

    @Parameters(
            index = "0",
            paramLabel = "STAGE_ONE.json",
            description = "The problem in which each MC is one session, whose id is its track's.")
    private Path stageOneFile = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCHEDULE.json",
            description = "Its schedule; - reads standard input.")
    private Path scheduleFile = Path.of("");

    @Parameters(
            index = "2",
            paramLabel = "STAGE_TWO.json",
            description = "The problem that has the sessions of the MCs.")
    private Path stageTwoFile = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PROBLEM.json",
            defaultValue = CliFiles.STANDARD,
            description = "Where to write stage two with its windows (standard output).")
    private Path output = Path.of(CliFiles.STANDARD);

    private final Console console;

    /**
     * @param console where to print
     */
    WindowsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var stageOne = GivenFiles.facts(stageOneFile);
        var schedule = GivenFiles.schedule(scheduleFile, stageOne);
        var stageTwo = GivenFiles.problem(stageTwoFile);
        var result = MistakesInFile.blame(stageTwoFile, () -> apply(schedule, stageTwo));
        console.write(output, ProblemJson.write(result));
    }

    /** What is pinned to a time, for example, may not lie in its window any more. */
    private static Problem apply(Schedule schedule, Problem stageTwo) {
        var errors = new InputErrors();
        var result = TrackWindows.apply(schedule, stageTwo, errors);
        errors.throwIfAny();
        ProblemValidator.requireValid(result);
        return result;
    }
}
