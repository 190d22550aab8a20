package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for when things change. */
class RevisionCommandTest {

    private static final String PLACED =
            """
            {"placements": [
              {"session": "one", "timeSlot": "early", "start": "2027-05-12T14:10:00+02:00", "minutes": 20},
              {"session": "early:break", "timeSlot": "early", "start": "2027-05-12T14:30:00+02:00", "minutes": 10},
              {"session": "two", "timeSlot": "early", "start": "2027-05-12T14:40:00+02:00", "minutes": 30}]}
            """;

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("old.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("s.json"), PLACED);
        CliFiles.write(
                dir.resolve("new.json"),
                SmallAgenda.PROBLEM.replace("\"id\": \"two\"", "\"id\": \"other\""));
    }

    @Test
    void whatReplanPrintsIsTheDiffOfWhatItWrites() {
        var replanned =
                run(
                        "replan",
                        "old.json",
                        "s.json",
                        "new.json",
                        "-o",
                        "out.json",
                        "--steps",
                        "2000",
                        "--profile",
                        "stable",
                        "--json");
        assertThat(replanned.err()).isEmpty();
        assertThat(replanned.code()).isEqualTo(ExitCode.FEASIBLE);
        var printed = json(replanned);
        assertThat(printed.at("/changes").findValuesAsText("session")).contains("two");
        var diff =
                run(
                        "diff",
                        "old.json",
                        "s.json",
                        "out.json",
                        "--other-problem",
                        "new.json",
                        "--json");
        assertThat(json(diff).path("changes")).isEqualTo(printed.path("changes"));
        assertThat(json(diff).path("told")).isEqualTo(printed.path("told"));
        assertThat(dir.resolve("out.json"))
                .content()
                .contains("\"start\": \"2027-05-12T14:10:00+02:00\"");
    }

    @Test
    void whateverWritesAScheduleSaysTheSameOfItsWaitlist() {
        CliFiles.write(
                dir.resolve("full.json"),
                SmallAgenda.PROBLEM
                        .replace("\"minutes\": 20", "\"minutes\": 45")
                        .replace("\"minutes\": 30", "\"minutes\": 50")
                        .replace("\"minutes\": 45, \"track\"", "\"minutes\": 300, \"track\"")
                        .replace("\"minutes\": 25", "\"minutes\": 55"));
        run("solve", "full.json", "-o", "solved.json", "--steps", "2000");
        run(
                "replan",
                "full.json",
                "solved.json",
                "full.json",
                "-o",
                "replanned.json",
                "--steps",
                "2000");
        run(
                "sensitivity",
                "full.json",
                "solved.json",
                "-o",
                "weighed.json",
                "--steps",
                "10",
                "--rules",
                "unplaced");

        var solved = file("solved.json");
        assertThat(solved.path("waitlist").findValuesAsText("code"))
                .containsExactlyInAnyOrder("full", "tooLong");
        for (String other : List.of("replanned.json", "weighed.json")) {
            assertThat(file(other).path("placements")).isEqualTo(solved.path("placements"));
            assertThat(file(other).path("waitlist")).isEqualTo(solved.path("waitlist"));
        }
    }

    @Test
    void aDiffIsReadableToo() {
        var diff = run("diff", "old.json", "s.json", "s.json");
        assertThat(diff.out()).startsWith("Nothing changes.\n\nNobody must be told.\n");
    }

    @Test
    void resilienceNamesSinglePointsFirst() {
        var resilience = run("resilience", "old.json", "s.json");
        assertThat(resilience.out())
                .startsWith("Single points of failure (1)\n  Without Max the agenda does not hold")
                .contains("(private)", "Without Ravi \"Two\" falls out");
        var json = json(run("resilience", "old.json", "s.json", "--json"));
        assertThat(json.path("singlePoints").asInt()).isEqualTo(1);
        assertThat(json.at("/outages/0/person").asText()).isEqualTo("max");
    }

    private JsonNode file(String name) {
        return JsonText.parse(CliFiles.read(dir.resolve(name)));
    }

    private static JsonNode json(LaunchedProcess.Ended ended) {
        return JsonText.parse(ended.out().getBytes(StandardCharsets.UTF_8));
    }

    private LaunchedProcess.Ended run(String... args) {
        return CommandRun.run(dir, args);
    }
}
