package dev.plumbline.bench;

import dev.plumbline.bench.measure.LatencyBench;
import dev.plumbline.bench.measure.LatencyRun;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.cli.TextTable;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long explanations, what-ifs and recommendations take. */
@Command(
        name = "latency",
        description =
                "Prints how long explanations, what-ifs and recommendations take: median and 99th percentile.")
public class BenchLatencyCommand implements Callable<Integer>, SearchingCommand {

    private static final long MOST_SAMPLES = 100_000;

    @Spec private @Nullable CommandSpec command;

    private int samples;

    @Mixin private DatasetFiles datasets = new DatasetFiles();

    @Mixin private BenchOutput output = new BenchOutput();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchLatencyCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.console = console;
        this.solver = solver;
    }

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "300",
            description =
                    "Ask each kind of question so often, after as many to warm up (${DEFAULT-VALUE}).")
    void samples(int given) {
        OptionRange.check(command, "--samples", given, MOST_SAMPLES);
        samples = given;
    }

    @Override
    public Integer call() {
        var problems = datasets.read();
        var ending = new EarlyEnd();
        var bench = new LatencyBench(solver.get(), samples, ending);
        InterruptHandler.ends(ending::endEarly);
        List<LatencyRun> runs;
        try (var progress = new ConsoleProgress(console)) {
            runs = bench.run(problems, progress);
        }
        return output.print(console, runs, () -> text(runs), !ending.isEnded());
    }

    private static String text(List<LatencyRun> runs) {
        var table = new TextTable(2, "dataset", "question", "p50 ms", "p99 ms", "worst ms");
        for (LatencyRun run : runs) {
            for (LatencyRun.Question latency : run.latencies()) {
                table.add(
                        run.dataset(),
                        latency.what(),
                        number(latency.median()),
                        number(latency.p99()),
                        number(latency.worst()));
            }
        }
        return table.text();
    }

    private static String number(double millis) {
        return String.format(Locale.ENGLISH, "%.1f", millis);
    }
}
