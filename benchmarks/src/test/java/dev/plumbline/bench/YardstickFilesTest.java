package dev.plumbline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.yardstick.TinyYardstick;
import dev.plumbline.bench.yardstick.YardstickRow;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.CommandFactory;
import dev.plumbline.cli.CommandStart;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.ExitCode;
import dev.plumbline.solve.ScheduleSolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances come from files and folders, results go into a folder and are found there again. */
class YardstickFilesTest {

    @TempDir private Path dir;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(dir.resolve("given/instances"));
        CliFiles.write(dir.resolve("given/instances/tiny.json"), TinyYardstick.COSPLIB);
        CliFiles.write(dir.resolve("given/best_known.json"), "{\"tiny\": {\"best_known\": 0}}");
        CliFiles.write(dir.resolve("given/broken.json"), "{");
    }

    private int run(String... args) {
        return new CommandFactory(
                        BenchApplication.class,
                        BenchApplication.COMMANDS,
                        ScheduleSolver::new,
                        new Console(OutputStream.nullOutputStream(), err),
                        CommandStart.now())
                .execute(args);
    }

    private int bench(String path) {
        return run(
                "bench",
                "yardsticks",
                dir.resolve(path).toString(),
                "--seconds",
                "1",
                "--seeds",
                "1",
                "-o",
                dir.resolve("out").toString());
    }

    @Test
    void aFolderIsSearchedAndResultsAreKept() throws IOException {
        assertThat(bench("given")).isEqualTo(ExitCode.FEASIBLE);
        assertThat(dir.resolve("out/table.csv"))
                .content()
                .endsWith("cosplib,tiny,4,6,1,1,1,0,0,0,,0,\n");
        assertThat(dir.resolve("out/solutions/tiny-1s-seed0.json"))
                .content()
                .contains("\"submission\": \"b1\"");
        var before = Files.readString(dir.resolve("out/runs.json"));

        assertThat(bench("given/instances/tiny.json")).isEqualTo(ExitCode.FEASIBLE);
        assertThat(dir.resolve("out/runs.json")).hasContent(before);
    }

    @Test
    void mistakesAreToldInSentences() {
        assertThat(bench("given/broken.json")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench("given/best_known.json")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bench("nowhere")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("[malformedJson]", "[unknownFormat]", "There is no file")
                .doesNotContain("Exception");
    }

    @Test
    void allFilesWithMistakesAreNamed() {
        for (String name : List.of("one", "two")) {
            CliFiles.write(
                    dir.resolve("given/instances/" + name + ".json"),
                    TinyYardstick.COSPLIB.replace("\"rooms\": [\"R0\", \"R1\"]", "\"rooms\": 1"));
        }
        assertThat(bench("given")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains("one.json: /rooms", "two.json: /rooms");
    }

    @Test
    void runsOfAnotherMachineAreNotTakenForThisOne() throws IOException {
        assertThat(bench("given")).isEqualTo(ExitCode.FEASIBLE);
        var file = dir.resolve("out/runs.json");
        CliFiles.write(
                file, Files.readString(file).replaceFirst("\"cores\" ?: ?\\d+", "\"cores\": 999"));

        assertThat(bench("given")).isEqualTo(ExitCode.FEASIBLE);
        assertThat(Files.readString(file).split("\"fingerprint\"")).hasSize(3);
    }

    @Test
    void resultsOfSomethingElseAreRefused() throws IOException {
        Files.createDirectories(dir.resolve("out"));
        CliFiles.write(dir.resolve("out/runs.json"), "[{\"a\": 1}]");

        assertThat(bench("given")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains("runs.json").contains("[notOurRuns]");
    }

    @Test
    void namesWithCommasAreQuoted() {
        var row = new YardstickRow("f", "a, \"b\"", 1, 1, 1, 1, 0, 0, null, null, null, null, null);

        assertThat(YardstickCsv.of(List.of(row)))
                .endsWith("\nf,\"a, \"\"b\"\"\",1,1,1,1,0,0,,,,,\n");
        assertThat(YardstickText.of(List.of(row))).contains("a, \"b\"");
    }
}
