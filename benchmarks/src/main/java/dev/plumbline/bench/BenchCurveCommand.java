package dev.plumbline.bench;

import dev.plumbline.bench.measure.BenchDataset;
import dev.plumbline.bench.measure.CurveBench;
import dev.plumbline.bench.measure.LargeConference;
import dev.plumbline.bench.measure.ScoreCurve;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ConsoleProgress;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.SearchingCommand;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Watches how the score goes over time where conferences are large. */
@Command(
        name = "curve",
        description =
                "Solves invented conferences of different sizes, and tells when the first complete schedule is there and how the score goes over time.")
public class BenchCurveCommand implements Callable<Integer>, SearchingCommand {

    /** With their breaks they are as many sessions as a problem may have. */
    private static final long MOST_TALKS = 8_000;

    private static final long MOST_SECONDS = 86_400;

    @Spec private @Nullable CommandSpec command;

    private List<Integer> talks = List.of();
    private long seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the conferences and of the searches (${DEFAULT-VALUE}).")
    private long seed;

    private @Nullable Path plot;

    @Mixin private BenchOutput output = new BenchOutput();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param console where to print
     */
    public BenchCurveCommand(Supplier<ScheduleSolver> solver, Console console) {
        this.solver = solver;
        this.console = console;
    }

    @Option(
            names = "--talks",
            paramLabel = "N",
            split = ",",
            defaultValue = "400,1600,4600",
            description = "Sizes of the conferences (${DEFAULT-VALUE}).")
    void talks(List<Integer> given) {
        given.forEach(size -> OptionRange.check(command, "--talks", size, MOST_TALKS));
        talks = given;
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "150",
            description = "Time limit of each search (${DEFAULT-VALUE}).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        seconds = given;
    }

    @Option(
            names = "--plot",
            paramLabel = "FILE.svg",
            description = "Draw the curves into this file, too, when all is over.")
    void plot(Path given) {
        if (CliFiles.isStandard(given)) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "The option --plot (-) must be a file, because the table is printed. Maybe curve.svg?");
        }
        plot = given;
    }

    @Override
    public Integer call() {
        if (plot != null) {
            CliFiles.requireWritable(plot);
        }
        var ending = new EarlyEnd();
        InterruptHandler.ends(ending::endEarly);
        var datasets =
                talks.stream()
                        .map(
                                size ->
                                        BenchDataset.of(
                                                size + " talks", LargeConference.of(size, seed)))
                        .toList();
        List<ScoreCurve> curves;
        try (var progress = new ConsoleProgress(console)) {
            curves = new CurveBench(solver.get(), seconds, seed, ending).run(datasets, progress);
        }
        int code =
                output.print(
                        console,
                        curves.stream().map(CurveReport::of).toList(),
                        () -> CurveReport.text(curves),
                        !ending.isEnded());
        if (plot != null && !ending.isEnded()) {
            CliFiles.write(plot, CurvePlot.of(curves));
        }
        return code;
    }
}
