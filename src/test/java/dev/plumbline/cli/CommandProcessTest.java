package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands as processes: exit codes, and what is on which stream. Each starts a virtual
 * machine, so what is not a matter of the process is asked elsewhere.
 */
class CommandProcessTest {

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        CliFiles.write(dir.resolve("s.json"), SmallAgenda.SOME_PLACED);
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("solve", "--version").out()).matches("plumbline \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void whatSolvePrintsAndWritesIsWhatCheckFinds() throws IOException {
        var solved = run("solve", "p.json", "--steps", "20", "-o", "out.json");
        assertThat(solved.err()).isEmpty();
        assertThat(solved.out()).startsWith("Tiny MC\n").contains("Größe & Ordnung", "Káva ☕");
        assertThat(dir.resolve("out.json")).content().contains("Größe & Ordnung");

        var checked = CommandRun.run(dir, "check", "p.json", "out.json");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out()).isNotBlank();
        // After it, only a search can say whether there is a better one.
        assertThat(solved.out()).contains(checked.out());
        assertThat(checked.code()).isEqualTo(solved.code()).isEqualTo(ExitCode.FEASIBLE);
    }

    @Test
    void aBrokenHardRuleIsExitCodeOne() {
        var checked = run("check", "p.json", "s.json");
        assertThat(checked.out()).contains("Max").endsWith(": a hard rule is broken.\n");
        assertThat(checked.code()).isEqualTo(ExitCode.BROKEN);
    }

    @Test
    void complaintsGoToStandardErrorOnly() {
        var ended = run("check", "p.json", "--nosuch");
        assertThat(ended.err()).startsWith("plumbline: ").contains("--help");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoError() {
        var generate = String.join(" ", BuiltApplication.command(dir, "generate", "mc").command());
        var pipe = new ProcessBuilder("sh", "-c", "{ " + generate + "; echo $? >&2; } | head -1");
        try (var launched = LaunchedProcess.start(pipe.directory(dir.toFile()))) {
            var ended = launched.ended();
            assertThat(ended.out()).isEqualTo("{\n");
            assertThat(ended.err()).isEqualTo("0\n");
        }
    }

    private LaunchedProcess.Ended run(String... args) {
        return BuiltApplication.run(dir, args);
    }
}
