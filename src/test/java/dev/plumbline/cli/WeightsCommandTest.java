package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sensitivity and learning on the command line. */
class WeightsCommandTest {

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("s.json"), SmallAgenda.SOME_PLACED);
    }

    @Test
    void sensitivityPrintsRangesAndWritesTheScheduleTheyAreAbout() {
        var text = run("sensitivity", "p.json", "--steps", "500", "-o", "best.json");
        assertThat(text.out())
                .startsWith("The schedule with the score 0hard/")
                .contains("is the best with the weights as they are", "Weights trade against");
        assertThat(text.err()).contains("1 of ");
        assertThat(text.code()).isEqualTo(ExitCode.FEASIBLE);
        var again =
                json(run("sensitivity", "p.json", "best.json", "--steps", "500", "--json").out());
        assertThat(again.path("given").isNull()).isTrue();
        assertThat(again.at("/rules/0/low/confirmation").isTextual()).isTrue();
    }

    @Test
    void rulesThatCannotBeLookedAtAreSaid() {
        var unknown = run("sensitivity", "p.json", "--rules", "idle,clusterSwich");
        assertThat(unknown.err()).contains("no rule \"clusterSwich\"", "Maybe \"clusterSwitch\"?");
        assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("sensitivity", "p.json", "--rules", "slotOverrun").err())
                .contains("\"slotOverrun\" is neither MEDIUM nor SOFT", "Maybe change");
        assertThat(run("sensitivity", "p.json", "--json", "--csv").err())
                .contains("Only one of --json and --csv");
    }

    @Test
    void learnWritesSettingsThatSolveTakes() {
        var learned = run("learn", "p.json", "s.json", "--steps", "500", "-o", "c.json", "--json");
        assertThat(learned.code()).isEqualTo(ExitCode.BROKEN);
        var tree = json(learned.out());
        assertThat(tree.path("hard")).isNotEmpty();
        assertThat(tree.at("/rules/0/after").isInt()).isTrue();
        var solved = run("solve", "p.json", "--steps", "500", "--config", "c.json");
        assertThat(solved.err()).isEmpty();
        assertThat(solved.code()).isEqualTo(ExitCode.FEASIBLE);
    }

    @Test
    void filesThatAreNoAgendaAreSaid() {
        CliFiles.write(dir.resolve("bad.json"), "{\"placements\": [{\"session\": \"twoo\"}]}");
        var ended = run("learn", "p.json", "bad.json");
        assertThat(ended.err()).startsWith("plumbline: bad.json: /placements/0");
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private static JsonNode json(String text) {
        return JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private LaunchedProcess.Ended run(String... args) {
        return CommandRun.run(dir, args);
    }
}
