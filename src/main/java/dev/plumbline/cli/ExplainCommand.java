package dev.plumbline.cli;

import dev.plumbline.exchange.json.ExplanationJson;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why a schedule scores what it scores, and why a session is not elsewhere. */
@Command(
        name = "explain",
        description =
                "Says what each rule and each session costs, or why a session is where it is and not elsewhere.")
public class ExplainCommand implements Callable<Integer> {

    @Mixin private ScheduleArguments given = new ScheduleArguments();

    @Mixin private SettingsFile settings = new SettingsFile();

    @Option(
            names = "--session",
            paramLabel = "ID",
            description = "Explain this session alone, with all places it could have instead.")
    private @Nullable String session;

    @Option(names = "--json", description = "Print the answer of the REST interface.")
    private boolean json;

    private final Console console;

    /**
     * @param console where to print
     */
    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var judged = given.judged(settings);
        console.out().print(session == null ? whole(judged) : one(judged, session));
        return ExitCode.of(judged.scored().score().isFeasible());
    }

    private String whole(JudgedSchedule judged) {
        var explanation = ScoreExplanation.of(judged.rules(), judged.scored());
        return json
                ? JsonText.write(ExplanationJson.tree(explanation))
                : new ExplanationText(judged.zone()).of(explanation);
    }

    private String one(JudgedSchedule judged, String id) {
        var explanation =
                SessionExplanation.of(judged.rules(), judged.scored(), given.session(judged, id));
        return json
                ? JsonText.write(ExplanationJson.tree(explanation, judged.zone()))
                : new ExplanationText(judged.zone()).of(explanation);
    }
}
