package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ProblemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import writes, and what it says. */
class ImportCommandTest {

    private static final Path SAMPLES =
            Path.of("src/test/resources/exchange/indico").toAbsolutePath();
    private static final String TALKS =
            "Title,Speakers,Minutes\nGröße & Ordnung,Ana Müller,25\nTwo,Ravi,\n";

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("talks.csv"), TALKS);
    }

    @Test
    void twoFilesOfIndicoBecomeAProblemAndASchedule() throws IOException {
        var ended =
                run(
                        "import",
                        "indico",
                        SAMPLES.resolve("event.json").toString(),
                        SAMPLES.resolve("timetable.json").toString(),
                        "-o",
                        "out.json",
                        "--schedule",
                        "places.json");

        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.FEASIBLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .isNotEmpty()
                .allMatch(
                        line ->
                                line.matches(
                                        ".+: .+ \\[(guessed|dropped|merged|doubtful|missing)\\]"));
        var problem = ProblemJson.read(Files.readAllBytes(dir.resolve("out.json")));
        assertThat(problem.talks()).isNotEmpty();
        var checked = run("check", "out.json", "places.json");
        assertThat(checked.code()).as(checked.err()).isIn(ExitCode.FEASIBLE, ExitCode.BROKEN);
    }

    @Test
    void whatIsReadIsNotWritten() {
        var ended = run("import", "csv", "talks.csv", "--time-zone", "UTC", "-o", "./talks.csv");

        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.err()).startsWith("plumbline: Cannot write ./talks.csv (it is needed");
        assertThat(dir.resolve("talks.csv")).content().isEqualTo(TALKS);
    }

    @Test
    void mistakesAreAllToldAndNothingIsWritten() throws IOException {
        CliFiles.write(
                dir.resolve("talks.csv"), TALKS.replace("25", "many").replace("Ravi,", "Ravi,x"));
        CliFiles.write(dir.resolve("out.json"), "before");

        var ended = run("import", "csv", "talks.csv", "--time-zone", "UTC", "-o", "out.json");

        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("plumbline: talks.csv/"));
        assertThat(dir.resolve("out.json")).content().isEqualTo("before");
        try (var files = Files.list(dir)) {
            assertThat(files).hasSize(2);
        }
    }

    private LaunchedProcess.Ended run(String... args) {
        return CommandRun.run(dir, args);
    }
}
