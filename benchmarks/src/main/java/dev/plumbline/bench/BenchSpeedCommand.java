package dev.plumbline.bench;

import dev.plumbline.bench.measure.SpeedBench;
import dev.plumbline.bench.measure.SpeedRun;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how many moves a second the search tries. */
@Command(
        name = "speed",
        description =
                "Prints how many moves a second are tried: by the search, by Timefold's plain default, and by that without any rule.")
public class BenchSpeedCommand implements Callable<Integer>, SearchingCommand {

    private static final long MOST_SECONDS = 3600;

    @Spec private @Nullable CommandSpec command;

    private long seconds;

    @Mixin private DatasetFiles datasets = new DatasetFiles();

    @Mixin private BenchOutput output = new BenchOutput();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchSpeedCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.console = console;
        this.solver = solver;
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description =
                    "Measure each speed for this time, after a warm-up of the same time (${DEFAULT-VALUE}).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        seconds = given;
    }

    @Override
    public Integer call() {
        var problems = datasets.read();
        var ending = new EarlyEnd();
        var bench = new SpeedBench(solver.get(), Duration.ofSeconds(seconds), ending);
        InterruptHandler.ends(ending::endEarly);
        List<SpeedRun> runs;
        try (var progress = new ConsoleProgress(console)) {
            runs = bench.run(problems, progress);
        }
        return output.print(
                console,
                runs.stream().map(SpeedReport::of).toList(),
                () -> SpeedReport.text(runs),
                !ending.isEnded());
    }
}
