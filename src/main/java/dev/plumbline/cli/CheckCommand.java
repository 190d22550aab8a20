package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.Audit;
import dev.plumbline.problem.facts.Facts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges a schedule, wherever it comes from. */
@Command(name = "check", description = "Says what is wrong with a schedule, ours or made by hand.")
public class CheckCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "PROBLEM.json",
            description = "The problem; - reads standard input.")
    private Path problemFile = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCHEDULE.json",
            description = "The schedule; its placements are enough. - reads standard input.")
    private Path scheduleFile = Path.of("");

    @Mixin private SettingsFile settings = new SettingsFile();

    @Override
    public Integer call() {
        var config = settings.config();
        var problem =
                MistakesInFile.blame(problemFile, () -> ProblemJson.read(Files.read(problemFile)));
        var facts = Facts.of(problem);
        var rules = settings.rules(facts, config);
        var schedule =
                MistakesInFile.blame(
                        scheduleFile,
                        () -> ScheduleJson.readPlacements(Files.read(scheduleFile), facts));
        var checked = Audit.of(rules, schedule);
        Screen.out().print(new FindingsText(checked).text().stripLeading());
        return ExitCode.of(checked.score().isFeasible());
    }
}
