package dev.plumbline.cli;

import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.RecommendationsJson;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.whatif.RecommendedPlaces;
import dev.plumbline.explain.whatif.WantedPlace;
import dev.plumbline.problem.validation.InputErrors;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says where a session without a place fits best. */
@Command(
        name = "recommend",
        description =
                "Says where a session of the waitlist, or a late talk, fits best: by itself, or with another one shortened, moved on or left out.")
public class RecommendCommand implements Callable<Integer> {

    private static final int HIGHEST_LIMIT = 100;

    @Spec private @Nullable CommandSpec command;

    @Mixin private ScheduleArguments given = new ScheduleArguments();

    @Mixin private SettingsFile settings = new SettingsFile();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /** Either of them. */
    private static final class Which {

        @Option(names = "--session", paramLabel = "ID", description = "A session on the waitlist.")
        private @Nullable String session;

        @Option(
                names = "--talk",
                paramLabel = "TALK.json",
                description =
                        "A late talk: {\"talk\": {…}, \"people\": […]}, both as in a problem; people that the problem has need not be named.")
        private @Nullable Path talk;
    }

    private @Nullable Integer limit;

    @Option(names = "--json", description = "Print the answer of the REST interface.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Print so many places, 1 to 100 (10).")
    void limit(int value) {
        OptionRange.check(command, "--limit", value, HIGHEST_LIMIT);
        limit = value;
    }

    private final Console console;

    /**
     * @param console where to print
     */
    RecommendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var judged = given.judged(settings);
        Path file = which.talk == null ? Path.of("--session") : which.talk;
        var recommended = MistakesInFile.blame(file, () -> recommended(judged));
        console.out()
                .print(
                        json
                                ? JsonText.write(
                                        RecommendationsJson.tree(recommended, judged.zone()))
                                : ProposalText.of(recommended));
        return ExitCode.of(
                recommended.proposals().stream()
                        .limit(1)
                        .anyMatch(best -> best.after().isFeasible()));
    }

    private RecommendedPlaces recommended(JudgedSchedule judged) {
        var errors = new InputErrors();
        return RecommendedPlaces.of(judged, wanted(judged, errors), RecommendationsJson.AT, errors);
    }

    private @Nullable WantedPlace wanted(JudgedSchedule judged, InputErrors errors) {
        if (which.talk == null) {
            String id = String.valueOf(which.session);
            return new WantedPlace(given.session(judged, id).id(), null, List.of(), limit);
        }
        var read = RecommendationsJson.read(CliFiles.read(which.talk), errors);
        return read == null || limit == null
                ? read
                : new WantedPlace(read.session(), read.talk(), read.people(), limit);
    }
}
