package dev.plumbline.cli;

import dev.plumbline.exchange.in.CrowdedPeople;
import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportJson;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a problem of what organizers already have. */
@Command(
        name = "import",
        description = {
            "Makes a problem of what organizers already have, and says what was guessed, dropped or merged, and what is still missing.",
            "Calendars of people and MAINTAINERS add to a problem that is there already (--into)."
        })
public class ImportCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.In.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; - reads standard input.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PROBLEM.json",
            defaultValue = CliFiles.STANDARD,
            description = "Where to write the problem (standard output).")
    private Path output = Path.of(CliFiles.STANDARD);

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE.json",
            description = "Also write the places that the files give, as a schedule.")
    private @Nullable Path scheduleOutput;

    @Option(
            names = "--into",
            paramLabel = "PROBLEM.json",
            description = "The problem that the files add to.")
    private @Nullable Path into;

    @Mixin private ImportSettings settings = new ImportSettings();

    private final Console console;

    /**
     * @param console where to print
     */
    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var importer = FormatNames.importer(format, spec);
        checkInto(importer.format());
        checkOutputs();
        var options = settings.options(spec);
        Path given = into;
        var problem = given == null ? null : GivenFiles.problem(given);
        var sources = sources();
        var imported =
                CrowdedPeople.noted(
                        MistakesInFile.blameEach(
                                () -> importer.read(new ImportRequest(sources, options, problem))));
        write(imported);
        imported.warnings().forEach(this::tell);
        imported.missing().forEach(this::tell);
    }

    private void checkInto(ImportFormat importFormat) {
        boolean isNeeded = importFormat.needsProblem();
        if (into == null ? !isNeeded : importFormat.takesProblem()) {
            return;
        }
        throw new ParameterException(
                spec.commandLine(),
                isNeeded
                        ? "The format (%s) adds to a problem. Maybe name it with --into PROBLEM.json?"
                                .formatted(format)
                        : "The format (%s) makes a new problem. Maybe leave out --into?"
                                .formatted(format));
    }

    /** The problem that files add to may be replaced by what becomes of it; they may not. */
    private void checkOutputs() {
        CliFiles.requireWritable(output);
        CliFiles.requireOther(output, files);
        Path schedule = scheduleOutput;
        if (schedule == null) {
            return;
        }
        CliFiles.requireWritable(schedule);
        CliFiles.requireOther(schedule, files);
        CliFiles.requireOther(schedule, into == null ? List.of(output) : List.of(output, into));
        if (CliFiles.isStandard(schedule) && CliFiles.isStandard(output)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Problem and schedule cannot both go to standard output. Maybe name a file with -o?");
        }
    }

    private List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files) {
            String name = CliFiles.isStandard(file) ? "input" : String.valueOf(file.getFileName());
            boolean isTaken = sources.stream().anyMatch(one -> one.name().equals(name));
            sources.add(new SourceFile(isTaken ? file.toString() : name, CliFiles.read(file)));
        }
        return sources;
    }

    private void write(ImportResult imported) {
        var schedule = imported.schedule();
        if (scheduleOutput != null && schedule == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The files give no session a place, so there is no schedule. Maybe leave out --schedule?");
        }
        if (scheduleOutput != null && schedule != null) {
            console.write(scheduleOutput, ScheduleJson.writePublic(schedule));
        }
        console.write(output, ProblemJson.write(imported.problem()));
    }

    private void tell(ImportNote note) {
        console.err()
                .println(
                        "%s: %s [%s]"
                                .formatted(
                                        note.where(),
                                        note.message(),
                                        ImportJson.code(note.kind())));
    }
}
