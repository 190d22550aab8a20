package dev.plumbline.cli;

import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an agenda and prints it. */
@Command(
        name = "solve",
        description =
                "Makes the agenda of a problem and prints it with its waitlist and findings. Ctrl-C ends early with the best so far.")
public class SolveCommand implements Callable<Integer>, SearchingCommand {

    @Mixin private ProblemArgument problem = new ProblemArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SCHEDULE.json",
            description =
                    "Also write the schedule as JSON; with - only that goes to standard output.")
    private @Nullable Path output;

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
    SolveCommand(Supplier<ScheduleSolver> solver, CommandStart start, Console console) {
        this.console = console;
        this.solver = solver;
        this.start = start;
    }

    @Override
    public Integer call() {
        if (output != null) {
            // Better now than after the search.
            CliFiles.requireWritable(output);
        }
        var config = options.over(settings.config());
        var rules = settings.rules(problem.facts(), config);
        var time = new TimeLeft(config.runOrDefault(), start.passed());
        var found = search(solver.get().prepare(rules, time.forSearch()), time);
        var reasons = WaitlistReasons.of(rules, found.schedule(), time::isOver);
        if (output == null || !CliFiles.isStandard(output)) {
            console.out()
                    .print(new AgendaText(found, reasons).text() + new FindingsText(found).text());
        }
        if (output != null) {
            console.write(output, ScheduleJson.write(found, reasons));
        }
        return ExitCode.of(found.score().isFeasible());
    }

    private ScoredSchedule search(Solving solving, TimeLeft time) {
        InterruptHandler.ends(
                () -> {
                    time.endEarly();
                    solving.endEarly();
                });
        try (var progress = new ProgressLine(console, start.clock())) {
            return solving.run(progress::show);
        }
    }
}
