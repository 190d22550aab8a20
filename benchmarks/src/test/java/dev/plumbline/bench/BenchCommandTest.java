package dev.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.docs.RulesDocument;
import dev.plumbline.bench.reference.NativeLibrary;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.CommandRun;
import dev.plumbline.cli.ExitCode;
import dev.plumbline.cli.LaunchedProcess;
import dev.plumbline.cli.SmallAgenda;
import dev.plumbline.exchange.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results on standard output, progress on standard error, wrong use answered by a sentence. */
class BenchCommandTest {

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
                        dir.toString());
        assertThat(ended.out().lines().map(line -> line.replaceAll(" +", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("dataset configuration seconds median"),
                        line -> assertThat(line).startsWith("p plumbline 1 ").endsWith(" 1/1"),
                        line -> assertThat(line).startsWith("p timefold-default 2 "),
                        line -> assertThat(line).startsWith("p swaps 1 "));
        assertThat(ended.err()).contains("3 of 3: p, swaps, seed 0").doesNotContain("WARN");
        assertThat(ended.code()).isEqualTo(0);
    }

    @Test
    void curveTellsTheSizesAndDrawsThem() {
        var ended = run("curve", "--talks", "5,9", "--seconds", "1", "--plot", dir + "/curve.svg");
        assertThat(ended.out().lines().map(line -> line.replaceAll(" +", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("dataset sessions slots complete"),
                        line -> assertThat(line).startsWith("5 talks 6 1 0."),
                        line -> assertThat(line).startsWith("9 talks "));
        assertThat(dir.resolve("curve.svg")).content().contains(">5 talks<", ">9 talks<");
        assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bench                                        | Missing required subcommand
                    bench speed --seconds 0                      | The option --seconds (0) must be from 1
                    bench speed --datasets DIR/p.json DIR/no.json | There is no file
                    bench quality --datasets DIR/empty.json      | empty.json: The input is empty
                    bench quality --plain-seconds 0              | The option --plain-seconds (0) must be from 1
                    bench curve --talks 0                        | The option --talks (0) must be from 1 to 8000
                    bench curve --talks x                        | --talks
                    bench curve --plot DIR/no/x.svg              | there is no directory
                    bench curve --plot -                         | The option --plot (-) must be a file
                    bench quality --seeds 1001                   | The option --seeds (1001) must be from 1 to 1000
                    bench quality --configurations DIR/p.json    | p.json: Timefold cannot use this solver configuration.
                    bench quality --configurations DIR/dir       | There is no *.xml in the directory
                    """)
    void wrongUseIsAnsweredByASentence(String args, String sentence) throws IOException {
        CliFiles.write(dir.resolve("empty.json"), "");
        Files.createDirectory(dir.resolve("dir"));
        var ended =
                CommandRun.run(
                        BenchApplication.class,
                        BenchApplication.COMMANDS,
                        dir,
                        args.replace("DIR", dir.toString()).split(" "));
        assertThat(ended.err())
                .startsWith("plumbline: ")
                .contains(sentence)
                .doesNotContain("Exception", "\tat ");
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void documentsAreWritten() {
        assertThat(run("documents", "-o", dir.toString()).code()).isEqualTo(ExitCode.FEASIBLE);
        assertThat(dir.resolve("rules.md")).content().isEqualTo(RulesDocument.text());
    }

    @Test
    void theReferenceIsATableInMarkdown() {
        NativeLibrary.assumeThere();
        var ended = run("reference", "--seconds", "1", "--datasets", "p.json");
        assertThat(ended.out())
                .startsWith("| dataset | what |")
                .contains("| p | plumbline |", "| p | CP-SAT |");
        assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
    }

    @Test
    void aMicroBenchmarkThatIsNotThereIsBadInput() {
        assertThat(run("micro", "NoSuchBenchmark").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private LaunchedProcess.Ended run(String command, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "bench";
        args[1] = command;
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandRun.run(BenchApplication.class, BenchApplication.COMMANDS, dir, args);
    }
}
