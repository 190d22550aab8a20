package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks as processes: results on standard output, progress on standard error. */
class BenchProcessTest {

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
    }

    @Test
    void speedPrintsJsonOfRuns() {
        var ended = run("speed", "--seconds", "1", "--datasets", "p.json", "--json");
        assertThat(ended.err())
                .isEqualTo(
                        "1 of 3: p, plumbline\n2 of 3: p, constraint streams\n3 of 3: p, bare model\n");
        var runs = JsonText.parse(ended.out().getBytes(StandardCharsets.UTF_8)).get("runs");
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).get("dataset").textValue()).isEqualTo("p");
        assertThat(runs.get(0).get("movesPerSecond").isIntegralNumber()).isTrue();
        assertThat(ended.code()).isEqualTo(0);
    }

    @Test
    void qualityComparesWithThePlainDefaultAndTheFilesOfADirectory() {
        CliFiles.write(
                dir.resolve("swaps.xml"),
                """
                <solver xmlns="https://timefold.ai/xsd/solver">
                  <localSearch><listSwapMoveSelector/></localSearch>
                </solver>
                """);
        var ended =
                run(
                        "quality",
                        "--seconds",
                        "1",
                        "--plain-seconds",
                        "2",
                        "--seeds",
                        "1",
                        "--datasets",
                        "p.json",
                        "--configurations",
                        ".");
        assertThat(ended.out().lines().map(line -> line.replaceAll(" +", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("dataset configuration seconds median"),
                        line -> assertThat(line).startsWith("p plumbline 1 ").endsWith(" 1/1"),
                        line -> assertThat(line).startsWith("p timefold-default 2 "),
                        line -> assertThat(line).startsWith("p swaps 1 "));
        assertThat(ended.err()).contains("3 of 3: p, swaps, seed 0").doesNotContain("WARN");
        assertThat(ended.code()).isEqualTo(0);
    }

    private LaunchedProcess.Ended run(String command, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "bench";
        args[1] = command;
        System.arraycopy(options, 0, args, 2, options.length);
        return BuiltApplication.run(dir, args);
    }
}
