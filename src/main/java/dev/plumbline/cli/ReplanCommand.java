package dev.plumbline.cli;

import dev.plumbline.exchange.json.DiffJson;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FrozenSessions;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an agenda for a changed problem, near to the one that people know. */
@Command(
        name = "replan",
        description =
                "Makes the agenda of a changed problem, near to the one that is public, and says what changes and who must be told.")
public class ReplanCommand implements Callable<Integer>, SearchingCommand {

    @Parameters(
            index = "0",
            paramLabel = "OLD_PROBLEM.json",
            description = "The problem of the agenda that is public.")
    private Path oldProblemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "OLD_SCHEDULE.json", description = "That agenda.")
    private Path oldScheduleFile = Path.of("");

    @Parameters(
            index = "2",
            paramLabel = "NEW_PROBLEM.json",
            description =
                    "The problem as it is now. Its \"published\" may say the moment of replanning (asOf) and what stays (frozenBefore).")
    private Path newProblemFile = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "NEW_SCHEDULE.json",
            description = "Where to write the schedule; with - only that goes to standard output.")
    private Path output = Path.of(CliFiles.STANDARD);

    @Option(names = "--json", description = "Print the JSON of GET /v1/schedules/{id}/diff.")
    private boolean json;

    @Mixin private RunOptions options = new RunOptions();

    @Mixin private SettingsFile settings = new SettingsFile();

    private final Supplier<ScheduleSolver> solver;
    private final Console console;
    private final CommandStart start;

    /**
     * @param solver gives what makes the solvings
     * @param start of the command
     * @param console where to print
     */
    ReplanCommand(Supplier<ScheduleSolver> solver, CommandStart start, Console console) {
        this.console = console;
        this.solver = solver;
        this.start = start;
    }

    @Override
    public Integer call() {
        CliFiles.requireWritable(output);
        var config = options.over(settings.config());
        var before = GivenFiles.schedule(oldScheduleFile, GivenFiles.facts(oldProblemFile));
        var now = start.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        var changed = ScheduleRevision.of(GivenFiles.problem(newProblemFile), before, null, now);
        var rules = settings.rules(Facts.of(FrozenSessions.pinned(changed)), config);
        var time = new TimeLeft(config.runOrDefault(), start.passed());
        var found = search(solver.get().prepareReplanning(rules, time.forSearch()), time);
        var reasons = WaitlistReasons.of(rules, found.schedule(), time::isOver);
        if (!CliFiles.isStandard(output)) {
            var diff = ScheduleDiff.of(before, rules, found.schedule());
            console.out().print(json ? DiffJson.write(diff) : text(diff, found));
        }
        console.write(output, ScheduleJson.write(found, reasons));
        return ExitCode.of(found.score().isFeasible());
    }

    private static String text(ScheduleDiff diff, ScoredSchedule found) {
        return new DiffText(diff).text() + new FindingsText(found).text();
    }

    private ScoredSchedule search(Solving solving, TimeLeft time) {
        InterruptHandler.ends(
                () -> {
                    time.endEarly();
                    solving.endEarly();
                });
        try (var progress = new ProgressLine(console, start.clock())) {
            return solving.run(progress::show);
        }
    }
}
