package dev.plumbline.cli;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.NearestName;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The two files that say which schedule a command is about. */
final class ScheduleArguments {

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Mixin private ProblemArgument problem = new ProblemArgument();

    @Parameters(
            index = "1",
            paramLabel = "SCHEDULE.json",
            description = "The schedule; its placements are enough. - reads standard input.")
    private Path scheduleFile = Path.of("");

    /**
     * Reads the files and judges the schedule.
     *
     * @throws MistakesInFile when one of the files has mistakes
     */
    JudgedSchedule judged(SettingsFile settings) {
        var config = settings.config();
        var facts = problem.facts();
        var rules = settings.rules(facts, config);
        var schedule = GivenFiles.schedule(scheduleFile, facts);
        return new JudgedSchedule(
                ScheduleAudit.of(rules, schedule), rules, config.modelOrDefault());
    }

    /**
     * The session that an option names.
     *
     * @throws ParameterException when the problem has none of this id
     */
    Session session(JudgedSchedule judged, String id) {
        var facts = judged.rules().facts();
        var session = facts.session(id);
        var line = command;
        if (session.isEmpty() && line != null) {
            throw new ParameterException(
                    line.commandLine(),
                    "The problem has no session \"%s\".%s"
                            .formatted(id, NearestName.hint(id, facts.sessionsById().keySet())));
        }
        return session.orElseThrow();
    }
}
