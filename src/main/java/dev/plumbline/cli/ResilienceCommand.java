package dev.plumbline.cli;

import dev.plumbline.exchange.json.ResilienceJson;
import dev.plumbline.explain.resilience.ScheduleResilience;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a schedule bears. */
@Command(
        name = "resilience",
        description =
                "Says without whom, and without which session, a schedule does not hold, and what repairs it.")
public class ResilienceCommand implements Callable<Integer> {

    @Mixin private ScheduleArguments given = new ScheduleArguments();

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
        var judged = given.judged(settings);
        var resilience =
                ScheduleResilience.of(judged.scored().schedule(), judged.config(), () -> false);
        console.out()
                .print(
                        json
                                ? ResilienceJson.write(resilience)
                                : new ResilienceText(resilience).text());
        return ExitCode.of(resilience.score().isFeasible());
    }
}
