package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reasons on the command line. */
class ReasonsCommandTest {

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("s.json"), SmallAgenda.SOME_PLACED);
    }

    @Test
    void explainSaysWhatRulesAndSessionsCost() {
        var ended = run("explain", "p.json", "s.json");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("Person not available: -10 hard", "(private)", "What each session bears")
                .endsWith(": a hard rule is broken.\n");
        assertThat(ended.code()).isEqualTo(ExitCode.BROKEN);
        assertThat(json(run("explain", "p.json", "s.json", "--json").out()).path("feasible"))
                .isEqualTo(json("false"));
    }

    @Test
    void explainSaysWhyASessionIsNotElsewhere() {
        var ended = run("explain", "p.json", "s.json", "--session", "two");
        assertThat(ended.out())
                .startsWith("\"Two\": Wed 12 May 14:30-15:00 in Hall A\n")
                .contains("The waitlist: 16 medium points worse.", "Asia/Kolkata");
        assertThat(run("explain", "p.json", "s.json", "--session", "twoo").err())
                .contains("no session \"twoo\"", "Maybe \"two\"?");
    }

    @Test
    void movesOfTheJsonAnswerCanBeEvaluated() {
        var proposal =
                json(run("explain", "p.json", "s.json", "--session", "two", "--json").out())
                        .at("/alternatives/0");
        CliFiles.write(dir.resolve("m.json"), "{\"moves\": " + proposal.path("moves") + "}");
        var ended = run("evaluate", "p.json", "s.json", "m.json", "--json");
        assertThat(json(ended.out()).path("score")).isEqualTo(proposal.path("score"));
        assertThat(run("evaluate", "p.json", "s.json", "m.json").out())
                .contains("\"Two\" would", "Score " + proposal.path("score").textValue());
    }

    @Test
    void mistakesInMovesAreToldWithTheFile() {
        CliFiles.write(
                dir.resolve("m.json"), "{\"moves\": [{\"unplace\": {\"session\": \"twoo\"}}]}");
        var ended = run("evaluate", "p.json", "s.json", "m.json");
        assertThat(ended.err())
                .startsWith("plumbline: m.json: /moves/0/unplace/session: ")
                .contains("Maybe \"two\"?");
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void recommendFindsPlacesForTheWaitlistAndForLateTalks() {
        var waiting = run("recommend", "p.json", "s.json", "--session", "four", "--limit", "2");
        assertThat(waiting.out())
                .startsWith("\"Four\", the best places first:\n")
                .contains("10 hard points better", "On the waitlist the score is ");
        CliFiles.write(
                dir.resolve("t.json"),
                "{\"talk\": {\"id\": \"l\", \"title\": \"Late\", \"minutes\": 10, \"track\": \"mc\"}}");
        var late = run("recommend", "p.json", "s.json", "--talk", "t.json", "--json");
        assertThat(late.err()).isEmpty();
        assertThat(json(late.out()).path("recommendations")).isNotEmpty();
        assertThat(run("recommend", "p.json", "s.json").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private static JsonNode json(String text) {
        return JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private LaunchedProcess.Ended run(String... args) {
        return CommandRun.run(dir, args);
    }
}
