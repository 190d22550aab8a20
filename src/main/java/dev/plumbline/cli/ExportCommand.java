package dev.plumbline.cli;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an agenda in a format that others read. */
@Command(
        name = "export",
        description =
                "Writes an agenda as calendar, conference schedule, Indico import, spreadsheet, page or mail.")
public class ExportCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.Out.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Parameters(
            index = "1",
            paramLabel = "PROBLEM.json",
            description = "The problem; - reads standard input.")
    private Path problemFile = Path.of("");

    @Parameters(
            index = "2",
            paramLabel = "SCHEDULE.json",
            description = "The schedule; its placements are enough. - reads standard input.")
    private Path scheduleFile = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = CliFiles.STANDARD,
            description = "Where to write it (standard output); with --each, a directory.")
    private Path output = Path.of(CliFiles.STANDARD);

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "public",
            description = "public or organizer (${DEFAULT-VALUE}).")
    private Audience audience = Audience.PUBLIC;

    @Mixin private ExportPart part = new ExportPart();

    @Option(
            names = "--against",
            paramLabel = "SCHEDULE.json",
            description =
                    "An earlier schedule that people know; text then tells what changed. May be repeated, the oldest first.")
    private List<Path> against = List.of();

    @Option(
            names = "--against-problem",
            paramLabel = "PROBLEM.json",
            description =
                    "The problem of an earlier schedule, where it is not the same. May be repeated, one for each; the last is that of those that follow, too.")
    private List<Path> againstProblems = List.of();

    @Mixin private SettingsFile settings = new SettingsFile();

    private final Console console;

    /**
     * @param console where to print
     */
    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var exporter = FormatNames.exporter(format, spec);
        var config = settings.config();
        var facts = GivenFiles.facts(problemFile);
        var schedule = GivenFiles.schedule(scheduleFile, facts);
        var judged = judged(schedule, config);
        var earlier = earlier(facts);
        var changes = earlier.isEmpty() ? null : ScheduleDiff.of(earlier.getLast(), schedule);
        var editions =
                part.editions(
                        audience, schedule, earlier, output, exporter.format().extension(), spec);
        var inputs = inputs();
        editions.keySet().forEach(file -> CliFiles.requireOther(file, inputs));
        editions.forEach(
                (file, edition) ->
                        console.write(
                                file,
                                exporter.write(
                                        edition.request(
                                                judged.scored(),
                                                judged.reasons(),
                                                earlier,
                                                changes))));
        if (editions.isEmpty()) {
            console.err()
                    .println(
                            "Nobody and nothing of that kind is in the agenda; no file is written.");
        }
    }

    /** What organizers are told besides the agenda; the public is told nothing of it. */
    private record Judged(ScoredSchedule scored, Map<Session, WaitlistReason> reasons) {}

    /** What is only written needs no rules. */
    private Judged judged(Schedule schedule, Config config) {
        if (audience == Audience.PUBLIC) {
            settings.check(config);
            return new Judged(new ScoredSchedule(schedule, Score.ZERO, List.of()), Map.of());
        }
        var rules = settings.rulesForWriting(schedule.facts(), config, console.err()::println);
        return new Judged(ScheduleAudit.of(rules, schedule), WaitlistReasons.of(rules, schedule));
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(against);
        inputs.addAll(againstProblems);
        inputs.add(problemFile);
        inputs.add(scheduleFile);
        return inputs;
    }

    private List<Schedule> earlier(Facts facts) {
        if (againstProblems.size() > against.size()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There are more --against-problem than --against. Maybe name the schedule of each?");
        }
        var problems = againstProblems.stream().map(GivenFiles::facts).toList();
        List<Schedule> earlier = new ArrayList<>();
        for (Path file : against) {
            int last = Math.min(earlier.size(), problems.size() - 1);
            earlier.add(GivenFiles.schedule(file, last < 0 ? facts : problems.get(last)));
        }
        return earlier;
    }
}
