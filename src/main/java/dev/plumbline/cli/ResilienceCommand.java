package dev.plumbline.cli;

import dev.plumbline.exchange.json.ResilienceJson;
import dev.plumbline.explain.resilience.ScheduleResilience;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a schedule bears. */
@Command(
        name = "resilience",
        description =
                "Says without whom, and without which session, a schedule does not hold, and what repairs it.")
public class ResilienceCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM.json", description = "The problem.")
    private Path problemFile = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SCHEDULE.json",
            description = "The schedule; its placements are enough.")
    private Path scheduleFile = Path.of("");

    @Option(names = "--json", description = "Print the JSON of GET /v1/schedules/{id}/resilience.")
    private boolean json;

    @Mixin private SettingsFile settings = new SettingsFile();

    private final Console console;

    /**
     * @param console where to print
     */
    ResilienceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var config = settings.config();
        var facts = GivenFiles.facts(problemFile);
        settings.rules(facts, config);
        var schedule = GivenFiles.schedule(scheduleFile, facts);
        var resilience = ScheduleResilience.of(schedule, config.modelOrDefault(), () -> false);
        console.out()
                .print(
                        json
                                ? ResilienceJson.write(resilience)
                                : new ResilienceText(resilience).text());
        return ExitCode.of(resilience.score().isFeasible());
    }
}
