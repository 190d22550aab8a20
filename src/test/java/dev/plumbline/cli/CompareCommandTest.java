package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison: files in a directory, a summary, and going on where it was. */
class CompareCommandTest {

    private static final String DEFINITION =
            """
            {"name": "Small", "datasets": ["p.json"], "seeds": 1, "limit": {"steps": 200},
             "variants": [{"profile": "balanced"}, {"profile": "%s"}]}
            """;

    @TempDir private Path dir;

    @Test
    void writesResultsAndGoesOnWhereItWas() throws IOException {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("c.json"), DEFINITION.formatted("compact"));
        var ended = compare();
        assertThat(ended.code()).isEqualTo(0);
        assertThat(ended.err()).contains("1 of 2: p, balanced, seed 0").doesNotContain("WARN");
        assertThat(ended.out()).contains("Regret in percent", "The least to regret: ");
        var results = dir.resolve("out/results.json");
        var tree = JsonText.parse(Files.readAllBytes(results));
        assertThat(tree.at("/regret/matrix/1/1").asDouble()).isZero();
        assertThat(dir.resolve("out/results.csv")).isNotEmptyFile();
        assertThat(dir.resolve("out/report.html"))
                .content()
                .contains("id=\"regret-plot\"", "p.json");

        var again = compare();
        assertThat(again.err()).contains("has 2 finished already").doesNotContain("of 2:");
        assertThat(JsonText.parse(Files.readAllBytes(results))).isEqualTo(tree);

        CliFiles.write(dir.resolve("c.json"), DEFINITION.formatted("compcat"));
        var refused = compare();
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("/variants/1/profile", "Maybe \"compact\"?");
    }

    private LaunchedProcess.Ended compare() {
        return CommandRun.run(
                dir, "compare", "c.json", "--parallel", "1", "-o", dir.resolve("out").toString());
    }
}
