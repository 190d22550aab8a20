package dev.plumbline.cli;

import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.sensitivity.SensitivityAnalysis;
import dev.plumbline.lab.sensitivity.SensitivityCsv;
import dev.plumbline.lab.sensitivity.WeightSensitivity;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how far each weight can change before another schedule is better. */
@Command(
        name = "sensitivity",
        description =
                "Says how far each MEDIUM and SOFT weight can change before another schedule is the best, and which sessions move then. Time is for all searches together, steps are for each. Ctrl-C ends early with what is known.")
public class SensitivityCommand implements Callable<Integer>, SearchingCommand {

    @Spec private @Nullable CommandSpec command;

    @Mixin private ProblemArgument problem = new ProblemArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCHEDULE.json",
            description = "Its best schedule; looked for when absent. - reads standard input.")
    private @Nullable Path scheduleFile;

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "RULE",
            description = "Only these rules, separated by commas; all when absent.")
    private List<String> rules = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SCHEDULE.json",
            description = "Write the schedule that all of it is about, as JSON.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print the ranges as CSV.")
    private boolean csv;

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
    SensitivityCommand(Supplier<ScheduleSolver> solver, CommandStart start, Console console) {
        this.console = console;
        this.solver = solver;
        this.start = start;
    }

    @Override
    public Integer call() {
        if (json && csv) {
            throw refusal("Only one of --json and --csv is possible. Maybe run it twice?");
        }
        if (output != null) {
            CliFiles.requireWritable(output);
        }
        var config = options.over(settings.config());
        var facts = problem.facts();
        var judge = settings.rules(facts, config);
        Path file = scheduleFile;
        Schedule given = file == null ? null : GivenFiles.schedule(file, facts);
        var only = only(facts, config.modelOrDefault());
        var time = new TimeLeft(config.runOrDefault(), start.passed());
        var ending = new EarlyEnd();
        InterruptHandler.ends(
                () -> {
                    time.endEarly();
                    ending.endEarly();
                });
        SensitivityAnalysis.Outcome outcome;
        try (var progress = new ConsoleProgress(console)) {
            outcome =
                    SensitivityAnalysis.run(
                            facts,
                            config.modelOrDefault(),
                            given,
                            only,
                            solver.get(),
                            SearchLimits.of(time.forSearch()),
                            ending,
                            progress);
        }
        var best = ScheduleAudit.of(judge, outcome.schedule());
        if (output != null) {
            var reasons = WaitlistReasons.of(judge, best.schedule(), time::isOver);
            console.write(output, ScheduleJson.write(best, reasons));
        }
        console.out().print(text(outcome.sensitivity()));
        return ExitCode.of(best.score().isFeasible());
    }

    private String text(WeightSensitivity sensitivity) {
        if (json) {
            return JsonText.write(JsonMapperFactory.mapper().valueToTree(sensitivity));
        }
        return csv ? SensitivityCsv.write(sensitivity) : new SensitivityText(sensitivity).text();
    }

    private Set<String> only(Facts facts, ModelConfig config) {
        var possible = SensitivityAnalysis.rulesOf(facts, config);
        Set<String> wanted = new LinkedHashSet<>();
        for (String rule : rules) {
            if (!possible.contains(rule)) {
                throw refusal(
                        RuleCatalogue.find(rule).isPresent()
                                ? "The rule \"%s\" is neither MEDIUM nor SOFT in these settings. Maybe change its severity with --config?"
                                        .formatted(rule)
                                : "There is no rule \"%s\".%s"
                                        .formatted(rule, NearestName.hint(rule, possible)));
            }
            wanted.add(rule);
        }
        return wanted;
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), sentence);
    }
}
