package dev.plumbline.cli;

import dev.plumbline.exchange.json.EvaluationJson;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.MovesJson;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.problem.validation.InputErrors;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what moves would make of a schedule. */
@Command(
        name = "evaluate",
        description =
                "Says what moves would change: a session placed, dropped or swapped, a person gone, a window halved. Nothing is written.")
public class EvaluateCommand implements Callable<Integer> {

    @Mixin private ScheduleArguments given = new ScheduleArguments();

    @Parameters(
            index = "2",
            paramLabel = "MOVES.json",
            description = "The moves: {\"moves\": […]}; - reads standard input.")
    private Path movesFile = Path.of("");

    @Mixin private SettingsFile settings = new SettingsFile();

    @Option(names = "--json", description = "Print the answer of the REST interface.")
    private boolean json;

    private final Console console;

    /**
     * @param console where to print
     */
    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var judged = given.judged(settings);
        var evaluation = MistakesInFile.blame(movesFile, () -> evaluation(judged));
        console.out()
                .print(
                        json
                                ? JsonText.write(EvaluationJson.tree(evaluation))
                                : ProposalText.of(evaluation));
        return ExitCode.of(evaluation.after().score().isFeasible());
    }

    private MoveEvaluation evaluation(JudgedSchedule judged) {
        var errors = new InputErrors();
        var moves = MovesJson.read(CliFiles.read(movesFile), errors);
        return MoveEvaluation.of(judged, moves, MovesJson.AT, errors);
    }
}
