package dev.plumbline.cli;

import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.lab.learn.LearnedWeights;
import dev.plumbline.lab.learn.WeightLearning;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.Config;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns weights from an agenda that people made. */
@Command(
        name = "learn",
        description =
                "Finds the MEDIUM and SOFT weights under which an agenda made by hand is as good as possible, and says what they explain. Time is for all searches together, steps are for each. Ctrl-C ends early with what is known.")
public class LearnCommand implements Callable<Integer>, SearchingCommand {

    @Mixin private ProblemArgument problem = new ProblemArgument();

    @Parameters(
            index = "1",
            paramLabel = "AGENDA.json",
            description =
                    "The agenda, as a schedule; its placements are enough. - reads standard input.")
    private Path agendaFile = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "SCHEDULE.json",
            description =
                    "The schedule that the agenda was made of by hand: what was changed counts more.")
    private @Nullable Path fromFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "CONFIG.json",
            description =
                    "Write the settings with the learned weights, for --config; with - only that goes to standard output.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    @Mixin private RunOptions options = new RunOptions();
    @Mixin private SettingsFile settings = new SettingsFile();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;
    private final CommandStart start;

    /**
     * @param solver gives what makes the solvings
     * @param start of the command
     * @param console where to print
     */
    LearnCommand(Supplier<ScheduleSolver> solver, CommandStart start, Console console) {
        this.console = console;
        this.solver = solver;
        this.start = start;
    }

    @Override
    public Integer call() {
        if (output != null) {
            CliFiles.requireWritable(output);
        }
        var given = settings.config();
        var facts = problem.facts();
        settings.rules(facts, given);
        var agenda = GivenFiles.schedule(agendaFile, facts);
        Path before = fromFile;
        Schedule from = before == null ? null : GivenFiles.schedule(before, facts);
        var time = new TimeLeft(options.over(given).runOrDefault(), start.passed());
        var ending = new EarlyEnd();
        InterruptHandler.ends(ending::endEarly);
        WeightLearning.Outcome outcome;
        try (var progress = new ConsoleProgress(console)) {
            outcome =
                    WeightLearning.run(
                            facts,
                            given.modelOrDefault(),
                            agenda,
                            from,
                            solver.get(),
                            SearchLimits.of(time.forSearch()),
                            ending,
                            progress);
        }
        if (output == null || !CliFiles.isStandard(output)) {
            console.out().print(text(outcome.learned()));
        }
        if (output != null) {
            console.write(output, ConfigJson.write(new Config(given.run(), outcome.config())));
        }
        return ExitCode.of(outcome.learned().hard().isEmpty());
    }

    private String text(LearnedWeights learned) {
        return json
                ? JsonText.write(JsonMapperFactory.mapper().valueToTree(learned))
                : new LearnedText(learned).text();
    }
}
