package dev.plumbline.bench;

import dev.plumbline.bench.reference.ExpressibleRules;
import dev.plumbline.bench.reference.ReferenceSolver;
import dev.plumbline.bench.reference.SideBySide;
import dev.plumbline.bench.reference.SideBySideTable;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.ExitCode;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.solve.ScheduleSolver;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the search with CP-SAT on the same rules. */
@Command(
        name = "reference",
        description =
                "Prints, as a table in Markdown, what the search and CP-SAT reach on the same rules, one after the other.")
public class BenchReferenceCommand implements Callable<Integer>, SearchingCommand {

    private static final long MOST_SECONDS = 3600;
    private static final int WARM_UP_SECONDS = 2;

    @Spec private @Nullable CommandSpec command;

    private long seconds;

    @Mixin private DatasetFiles datasets = new DatasetFiles();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchReferenceCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.solver = solver;
        this.console = console;
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Time limit of each search, and of CP-SAT (${DEFAULT-VALUE}).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        seconds = given;
    }

    @Override
    public Integer call() {
        String missing = ReferenceSolver.whyNotThere();
        if (!missing.isEmpty()) {
            console.err().println("plumbline: " + missing);
            return ExitCode.BAD_INPUT;
        }
        var problems = datasets.read();
        var searches = new SideBySide(solver.get());
        searches.compare(problems.getFirst().rules().facts(), WARM_UP_SECONDS);
        var table = new SideBySideTable();
        try (var progress = new ConsoleProgress(console)) {
            for (int i = 0; i < problems.size(); i++) {
                var dataset = problems.get(i);
                progress.begins(i + 1, problems.size(), dataset.name());
                var facts = dataset.rules().facts();
                table.add(
                        dataset.name(),
                        ExpressibleRules.leftOut(facts),
                        searches.compare(facts, seconds));
            }
        }
        console.out().print(table);
        return ExitCode.FEASIBLE;
    }
}
