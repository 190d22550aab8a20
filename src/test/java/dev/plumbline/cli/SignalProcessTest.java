package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C and SIGTERM end a search with what it has found, and otherwise end quietly. */
class SignalProcessTest {

    /** Long enough that a search which goes on is noticed. */
    private static final int SECONDS = 50;

    @TempDir private Path dir;

    @BeforeEach
    void makeProblem() {
        var conference = ProblemGenerator.generate(ProblemKind.CONFERENCE, 1);
        CliFiles.write(dir.resolve("p.json"), ProblemJson.write(conference));
    }

    @Test
    void aSearchIsEndedWithTheBestSoFar() {
        var command =
                BuiltApplication.command(
                        dir, "solve", "p.json", "--seconds", "" + SECONDS, "-o", "s.json");
        // Then it says how far it is, as on a terminal.
        command.command().add(1, "-Dplumbline.terminal=true");
        try (var launched = LaunchedProcess.start(command)) {
            launched.awaitError("hard/");
            launched.signal("INT");
            var ended = launched.ended();
            assertThat(ended.out()).contains("\nScore ");
            assertThat(ended.err()).doesNotContain("Exception", "\tat ");
            assertThat(ended.code()).isIn(ExitCode.FEASIBLE, ExitCode.BROKEN);

            var checked = CommandRun.run(dir, "check", "p.json", "s.json");
            assertThat(ended.out()).endsWith(checked.out());
            assertThat(checked.code()).isEqualTo(ended.code());
        }
    }

    @Test
    void aComparisonKeepsWhatWasOver() {
        CliFiles.write(
                dir.resolve("c.json"),
                """
                {"name": "Long", "datasets": ["p.json"], "seeds": 1, "limit": {"seconds": %d},
                 "variants": [{"profile": "balanced"}, {"profile": "compact"}]}
                """
                        .formatted(SECONDS));
        var command =
                BuiltApplication.command(dir, "compare", "c.json", "--parallel", "1", "-o", "out");
        try (var launched = LaunchedProcess.start(command)) {
            launched.awaitError("1 of 2: p, balanced, seed 0");
            launched.signal("TERM");
            var ended = launched.ended();
            assertThat(ended.err())
                    .endsWith("of 2 runs. They are kept; the same command goes on.\n");
            assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
        }
    }

    @Test
    void beforeThereIsASearchTheProcessEnds() throws IOException {
        var command =
                BuiltApplication.command(dir, "solve", "-")
                        .redirectInput(ProcessBuilder.Redirect.PIPE);
        try (var launched = LaunchedProcess.start(command)) {
            // More than fits into a pipe: afterwards the command reads, and waits for the rest.
            launched.type(" ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII));
            launched.signal("INT");
            assertThat(launched.ended())
                    .isEqualTo(new LaunchedProcess.Ended(ExitCode.INTERRUPTED, "", ""));
        }
    }

    /** A shell that runs something in the background may have told it to ignore Ctrl-C. */
    @BeforeAll
    static void assumeThatSignalsArrive() {
        var kill = new ProcessBuilder("sh", "-c", "kill -INT $$; echo ignored");
        try (var launched = LaunchedProcess.start(kill)) {
            assumeThat(launched.ended().out()).isEmpty();
        }
    }
}
