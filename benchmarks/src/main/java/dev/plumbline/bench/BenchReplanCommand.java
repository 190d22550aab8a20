package dev.plumbline.bench;

import dev.plumbline.bench.measure.ReplanBench;
import dev.plumbline.bench.measure.ReplanRun;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how little a replanned agenda changes. */
@Command(
        name = "replan",
        description =
                "Lets a speaker cancel, adds a talk and makes somebody busy, and counts who must be told when the agenda is replanned and when it is solved anew.")
public class BenchReplanCommand implements Callable<Integer>, SearchingCommand {

    private static final long MOST_SEEDS = 1000;

    @Spec private @Nullable CommandSpec command;

    private int steps;
    private int seeds;

    @Mixin private DatasetFiles datasets = new DatasetFiles();

    @Mixin private BenchOutput output = new BenchOutput();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchReplanCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.console = console;
        this.solver = solver;
    }

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "500000",
            description = "Steps of each search (${DEFAULT-VALUE}).")
    void steps(int given) {
        OptionRange.check(command, "--steps", given, Integer.MAX_VALUE);
        steps = given;
    }

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often, each time with other changes (${DEFAULT-VALUE}).")
    void seeds(int given) {
        OptionRange.check(command, "--seeds", given, MOST_SEEDS);
        seeds = given;
    }

    @Override
    public Integer call() {
        var problems = datasets.read();
        var ending = new EarlyEnd();
        InterruptHandler.ends(ending::endEarly);
        var bench = new ReplanBench(solver.get(), steps, seeds, ending);
        List<ReplanRun> runs;
        try (var progress = new ConsoleProgress(console)) {
            runs = bench.run(problems, progress);
        }
        return output.print(
                console,
                runs.stream().map(ReplanReport::of).toList(),
                () -> ReplanReport.text(runs),
                !ending.isEnded());
    }
}
