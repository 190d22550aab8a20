package dev.plumbline.cli;

import dev.plumbline.exchange.json.DiagnosisJson;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diagnosis.DiagnosisRun;
import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.feasibility.ProvingOracle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a problem has no feasible schedule, before or after it was solved. */
@Command(
        name = "diagnose",
        description =
                "Says what makes a problem impossible or too full, which facts contradict each other, and what would help.")
public class DiagnoseCommand implements Callable<Integer> {

    private static final long MOST_SECONDS = 24 * 3600L;

    @Spec private @Nullable CommandSpec command;

    @Mixin private ProblemArgument problem = new ProblemArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCHEDULE.json",
            description = "A schedule of it; when it is feasible, there is less to look for.")
    private @Nullable Path scheduleFile;

    @Option(names = "--json", description = "Prints what the REST interface answers.")
    private boolean asJson;

    private Duration limit = Duration.ofSeconds(10);

    @Mixin private SettingsFile settings = new SettingsFile();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "End after this time at the latest (10).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        limit = Duration.ofSeconds(given);
    }

    private final CommandStart start;
    private final Console console;

    /**
     * @param start of the command
     * @param console where to print
     */
    DiagnoseCommand(CommandStart start, Console console) {
        this.console = console;
        this.start = start;
    }

    @Override
    public Integer call() {
        var config = settings.config();
        var rules = settings.rules(problem.facts(), config);
        var schedule = schedule(rules);
        var time = TimeLeft.of(limit, start.passed());
        BooleanSupplier isOver = time::isOver;
        var oracle = new ProvingOracle(config.modelOrDefault(), isOver);
        var diagnosis = DiagnosisRun.of(rules, schedule, oracle, isOver);
        console.out()
                .print(
                        asJson
                                ? DiagnosisJson.write(diagnosis)
                                : new DiagnosisText(diagnosis).text());
        return ExitCode.of(diagnosis.feasibility() == Answer.FEASIBLE);
    }

    private @Nullable ScoredSchedule schedule(RuleSet rules) {
        Path file = scheduleFile;
        return file == null
                ? null
                : ScheduleAudit.of(rules, GivenFiles.schedule(file, rules.facts()));
    }
}
