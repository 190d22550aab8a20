package dev.plumbline.bench;

import dev.plumbline.bench.measure.SearchConfiguration;
import dev.plumbline.bench.yardstick.YardstickBench;
import dev.plumbline.bench.yardstick.YardstickConditions;
import dev.plumbline.bench.yardstick.YardstickRow;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.ExitCode;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.MistakesInFile;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.PlumblineCommand;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the search against instances that others made. */
@Command(
        name = "yardsticks",
        description =
                "Solves public benchmark instances, judges by their own objective, and tells what others reached.")
public class BenchYardsticksCommand implements Callable<Integer>, SearchingCommand {

    private static final long MOST_SECONDS = 24 * 3600;
    private static final long MOST_SEEDS = 1000;

    @Spec private @Nullable CommandSpec command;

    private long seconds;
    private int seeds;

    @Mixin private YardstickFiles files = new YardstickFiles();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIRECTORY",
            description =
                    "Keep runs, schedules and the table here (text, JSON, CSV); what is here already is not run again.")
    private @Nullable Path folder;

    @Mixin private BenchOutput output = new BenchOutput();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchYardsticksCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.console = console;
        this.solver = solver;
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Time limit of each search (${DEFAULT-VALUE}).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        seconds = given;
    }

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Searches for each instance (${DEFAULT-VALUE}).")
    void seeds(int given) {
        OptionRange.check(command, "--seeds", given, MOST_SEEDS);
        seeds = given;
    }

    @Override
    public Integer call() {
        var entries = files.read();
        int refused = files.mistakes().size();
        if (refused > 0) {
            console.err()
                    .println(
                            "plumbline: %d files are left out for their mistakes, which are told at the end."
                                    .formatted(refused));
        }
        var kept = new YardstickFolder(folder);
        var ending = new EarlyEnd();
        InterruptHandler.ends(ending::endEarly);
        var conditions =
                new YardstickConditions(PlumblineCommand.build(), RunMachine.current(), seconds);
        var bench =
                new YardstickBench(
                        SearchConfiguration.oursPatient(solver.get()), conditions, seeds, ending);
        List<YardstickRow> rows;
        try (var progress = new ConsoleProgress(console)) {
            rows = bench.run(entries, kept, progress);
        }
        kept.write(rows);
        int code = output.print(console, rows, () -> YardstickText.of(rows), !ending.isEnded());
        MistakesInFile.throwIfAny(files.mistakes());
        boolean feasible = rows.stream().allMatch(row -> row.feasible() == row.runs());
        return code == ExitCode.FEASIBLE ? ExitCode.of(feasible) : code;
    }
}
