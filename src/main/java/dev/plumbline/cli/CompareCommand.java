package dev.plumbline.cli;

import dev.plumbline.lab.compare.definition.ComparisonBounds;
import dev.plumbline.lab.compare.definition.ComparisonReader;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.judge.ComparisonJudgement;
import dev.plumbline.lab.compare.report.HtmlReport;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ResultCsv;
import dev.plumbline.lab.compare.result.ResultExporter;
import dev.plumbline.lab.compare.result.ResultJson;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.compare.run.ComparisonRunner;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.lab.compare.run.JournalHead;
import dev.plumbline.lab.compare.run.RunJournal;
import dev.plumbline.lab.compare.run.SensitivityRunner;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares weights. */
@Command(
        name = "compare",
        description =
                "Compares weights: solves datasets with each profile, lets every profile judge every schedule, and measures what people feel. Stopped, it goes on where it was.")
public class CompareCommand implements Callable<Integer>, SearchingCommand {

    private static final ResultExporter REPORT = new HtmlReport();

    private static final List<ResultExporter> EXPORTERS =
            List.of(new ResultJson(), new ResultCsv(), REPORT);

    private static final int MOST_PARALLEL = 256;

    @Spec private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "DEFINITION.json",
            description = "What to compare; see benchmarks/README.md. - reads standard input.")
    private Path definition = Path.of(CliFiles.STANDARD);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIRECTORY",
            required = true,
            description =
                    "Where report.html, results.json, results.csv and the finished runs go; made when it is not there.")
    private Path directory = Path.of("");

    private int parallel = Runtime.getRuntime().availableProcessors();

    private final Supplier<ScheduleSolver> solver;
    private final CommandStart start;
    private final Console console;

    /**
     * @param solver gives what makes the solvings
     * @param start of the command
     * @param console where to print
     */
    CompareCommand(Supplier<ScheduleSolver> solver, CommandStart start, Console console) {
        this.start = start;
        this.console = console;
        this.solver = solver;
    }

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "Searches at once, each on one thread (one for each core).")
    void parallel(int given) {
        OptionRange.check(command, "--parallel", given, MOST_PARALLEL);
        parallel = given;
    }

    @Override
    public Integer call() {
        var comparison =
                MistakesInFile.blame(
                        definition,
                        () ->
                                ComparisonReader.read(
                                        CliFiles.read(definition),
                                        new DefinitionDatasets(definition),
                                        ComparisonBounds.LOCAL));
        makeDirectory();
        EXPORTERS.forEach(exporter -> CliFiles.requireWritable(file(exporter)));
        var ending = new EarlyEnd();
        InterruptHandler.ends(ending::endEarly);
        SensitivityResult sensitivity;
        try (var journal = RunJournal.open(directory, head(comparison), this::tell)) {
            try (var progress = new ConsoleProgress(console)) {
                new ComparisonRunner(solver.get(), parallel, ending, start.clock())
                        .run(comparison, journal.runs(), journal::add, progress);
                sensitivity = sensitivity(comparison, journal, ending, progress);
            }
            if (ending.isEnded()) {
                tell(
                        "Interrupted after %d of %d runs. They are kept; the same command goes on."
                                .formatted(counted(comparison, journal).size(), comparison.runs()));
                return ExitCode.INTERRUPTED;
            }
            report(
                    ComparisonJudgement.of(comparison, journal.runs(), journal.head())
                            .with(sensitivity));
        }
        return ExitCode.FEASIBLE;
    }

    /** How far weights can change; null when nobody asks, or someone ended it. */
    private @Nullable SensitivityResult sensitivity(
            WeightComparison comparison,
            RunJournal journal,
            EarlyEnd ending,
            ConsoleProgress progress) {
        var task = comparison.sensitivity();
        if (task == null) {
            return null;
        }
        var runs = counted(comparison, journal);
        // An answer that is kept is about all runs that are.
        boolean isKept = runs.size() == journal.runs().size();
        var known =
                isKept
                        ? journal.sensitivity().filter(task::isAnsweredBy)
                        : Optional.<SensitivityResult>empty();
        if (known.isPresent()) {
            return known.get();
        }
        var found = new SensitivityRunner(solver.get(), ending).run(task, runs, progress);
        if (isKept) {
            found.ifPresent(journal::add);
        }
        return found.orElse(null);
    }

    /** Earlier there may have been more seeds. */
    private static List<FinishedRun> counted(WeightComparison comparison, RunJournal journal) {
        return journal.runs().stream().filter(run -> run.seed() < comparison.seeds()).toList();
    }

    private JournalHead head(WeightComparison comparison) {
        return JournalHead.of(
                comparison,
                PlumblineCommand.build(),
                start.clock().instant(),
                parallel,
                RunMachine.current());
    }

    private void makeDirectory() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot make the directory %s (%s). Maybe a file has that name?"
                            .formatted(directory, e.getMessage()),
                    e);
        }
    }

    private void report(ComparisonResult result) {
        for (ResultExporter exporter : EXPORTERS) {
            console.write(file(exporter), exporter.export(result));
        }
        console.out().print(new CompareText(result).text());
        var sensitivity = result.sensitivity();
        if (sensitivity != null) {
            console.out()
                    .print(
                            "\nHow far the weights of %s bear on %s. %s"
                                    .formatted(
                                            sensitivity.variant(),
                                            sensitivity.dataset(),
                                            new SensitivityText(sensitivity.found()).text()));
        }
        tell(
                "The report is %s, all numbers are in %s."
                        .formatted(file(REPORT), file(EXPORTERS.getFirst())));
    }

    private Path file(ResultExporter exporter) {
        return directory.resolve(exporter.fileName());
    }

    private void tell(String sentence) {
        console.err().println("plumbline: " + sentence);
    }
}
