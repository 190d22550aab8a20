package dev.plumbline.bench;

import dev.plumbline.bench.measure.QualityBench;
import dev.plumbline.bench.measure.QualityRun;
import dev.plumbline.bench.measure.SearchConfiguration;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what the search and other configurations find in a given time. */
@Command(
        name = "quality",
        description =
                "Compares the scores that the search, Timefold's plain default and other configurations reach on the same model.")
public class BenchQualityCommand implements Callable<Integer>, SearchingCommand {

    private static final long MOST_SECONDS = 24 * 3600;
    private static final long MOST_SEEDS = 1000;

    @Spec private @Nullable CommandSpec command;

    private long seconds;
    private @Nullable Long plainSeconds;
    private int seeds;

    @Mixin private DatasetFiles datasets = new DatasetFiles();

    @Mixin private ConfigurationFiles configurations = new ConfigurationFiles();

    @Mixin private BenchOutput output = new BenchOutput();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchQualityCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.console = console;
        this.solver = solver;
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Time limit of each search (${DEFAULT-VALUE}).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        seconds = given;
    }

    @Option(
            names = "--plain-seconds",
            paramLabel = "N",
            description = "Time limit of Timefold's plain default (as --seconds).")
    void plainSeconds(long given) {
        OptionRange.check(command, "--plain-seconds", given, MOST_SECONDS);
        plainSeconds = given;
    }

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Searches for each dataset and configuration (${DEFAULT-VALUE}).")
    void seeds(int given) {
        OptionRange.check(command, "--seeds", given, MOST_SEEDS);
        seeds = given;
    }

    @Override
    public Integer call() {
        var problems = datasets.read();
        var files = configurations.read();
        var ending = new EarlyEnd();
        InterruptHandler.ends(ending::endEarly);
        var bench = new QualityBench(entrants(files), seeds, ending);
        List<QualityRun> runs;
        try (var progress = new ConsoleProgress(console)) {
            runs = bench.run(problems, progress);
        }
        return output.print(
                console,
                runs.stream().map(QualityReport::of).toList(),
                () -> QualityReport.text(runs),
                !ending.isEnded());
    }

    private List<QualityBench.Entrant> entrants(List<ConfigurationFiles.Given> files) {
        var service = solver.get();
        List<QualityBench.Entrant> entrants = new ArrayList<>();
        entrants.add(new QualityBench.Entrant(SearchConfiguration.ours(service), seconds));
        entrants.add(
                new QualityBench.Entrant(
                        SearchConfiguration.plain(service),
                        plainSeconds == null ? seconds : plainSeconds));
        files.forEach(
                file ->
                        entrants.add(
                                new QualityBench.Entrant(file.configuration(service), seconds)));
        return entrants;
    }
}
