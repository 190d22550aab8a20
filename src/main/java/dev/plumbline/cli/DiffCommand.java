package dev.plumbline.cli;

import dev.plumbline.exchange.json.DiffJson;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.facts.Facts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what leads from one schedule to another. */
@Command(
        name = "diff",
        description =
                "Says what changes from an older schedule to a newer one, how the score changes, and who must be told.")
public class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM.json", description = "The older one's problem.")
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "SCHEDULE.json", description = "The older schedule.")
    private Path scheduleFile = Path.of("");

    @Parameters(
            index = "2",
            paramLabel = "OTHER_SCHEDULE.json",
            description = "The newer schedule.")
    private Path otherScheduleFile = Path.of("");

    @Option(
            names = "--other-problem",
            paramLabel = "PROBLEM.json",
            description = "The newer schedule's problem, where it is not the same.")
    private @Nullable Path otherProblemFile;

    @Option(names = "--json", description = "Print the JSON of GET /v1/schedules/{id}/diff.")
    private boolean json;

    @Mixin private SettingsFile settings = new SettingsFile();

    private final Console console;

    /**
     * @param console where to print
     */
    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var config = settings.config();
        var older = GivenFiles.facts(problemFile);
        Path otherFile = otherProblemFile;
        Facts newer = otherFile == null ? older : GivenFiles.facts(otherFile);
        var rules = settings.rulesForWriting(newer, config, console.err()::println);
        var before = GivenFiles.schedule(scheduleFile, older);
        var after = GivenFiles.schedule(otherScheduleFile, newer);
        var diff = ScheduleDiff.of(before, rules, after);
        console.out().print(json ? DiffJson.write(diff) : new DiffText(diff).text());
        return ExitCode.of(diff.requiredComparison().after().isFeasible());
    }
}
