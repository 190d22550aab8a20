package dev.plumbline.cli;

import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.Audit;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.facts.Facts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a schedule, wherever it comes from. */
@Command(
        name = "check",
        description = "Says what is wrong with a schedule, ours or made by hand.",
        mixinStandardHelpOptions = true)
public class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM.json", description = "The problem.")
    private Path problemFile = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCHEDULE.json",
            description = "The schedule; its placements are enough.")
    private Path scheduleFile = Path.of("");

    @Option(
            names = "--config",
            paramLabel = "CONFIG.json",
            description = "Model settings, as for solve.")
    private @Nullable Path configFile;

    @Override
    public Integer call() {
        var facts = Facts.of(ProblemJson.read(Files.read(problemFile)));
        Config config =
                configFile == null ? Config.DEFAULT : ConfigJson.read(Files.read(configFile));
        var rules = Settings.rules(facts, config);
        var checked = Audit.of(rules, ScheduleJson.readPlacements(Files.read(scheduleFile), facts));
        Screen.out().print(new FindingsText(checked).text());
        return ExitCode.of(checked.score().isFeasible());
    }
}
