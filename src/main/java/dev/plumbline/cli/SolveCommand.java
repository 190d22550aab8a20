package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an agenda and prints it. */
@Command(
        name = "solve",
        description =
                "Makes the agenda of a problem and prints it with its waitlist and findings. Ctrl-C ends early with the best so far.",
        mixinStandardHelpOptions = true)
public class SolveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROBLEM.json", description = "The problem; - reads standard input.")
    private Path problemFile = Path.of(Files.STANDARD);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SCHEDULE.json",
            description =
                    "Also write the schedule as JSON; with - only that goes to standard output.")
    private @Nullable Path output;

    @Mixin private RunOptions options = new RunOptions();

    private final ScheduleSolver solver;

    /**
     * @param solver makes the solvings
     */
    public SolveCommand(ScheduleSolver solver) {
        this.solver = solver;
    }

    @Override
    public Integer call() {
        var config = options.config();
        var problem = ProblemJson.read(Files.read(problemFile));
        var rules = Settings.rules(Facts.of(problem), config);
        var solving = solver.prepare(rules, config.runOrDefault());
        try (var interrupt = new Interrupt(solving)) {
            var found = search(solving);
            if (output != null) {
                Files.write(output, ScheduleJson.write(found));
            }
            boolean outputIsJson = output != null && output.toString().equals(Files.STANDARD);
            if (!outputIsJson) {
                Screen.out().print(new AgendaText(found).text() + new FindingsText(found).text());
            }
            int code = ExitCode.of(found.score().isFeasible());
            interrupt.willExitWith(code);
            return code;
        }
    }

    private static ScoredSchedule search(Solving solving) {
        try (var progress = new Progress()) {
            return solving.run(progress::show);
        }
    }
}
