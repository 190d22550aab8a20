package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook to fill in, on the command line. */
class TemplateCommandTest {

    @TempDir private Path dir;

    @BeforeEach
    void makeFiles() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
    }

    @Test
    void asItIsItCanBeImportedAndSolved() {
        assertThat(run("template", "-o", "talks.xlsx"))
                .isEqualTo(new LaunchedProcess.Ended(ExitCode.FEASIBLE, "", ""));
        var imported = run("import", "xlsx", "talks.xlsx", "-o", "talks.json");
        assertThat(imported).isEqualTo(new LaunchedProcess.Ended(ExitCode.FEASIBLE, "", ""));
        var solved = run("solve", "talks.json", "--steps", "2000");
        assertThat(solved.out()).contains("Everything has a place.");
        assertThat(solved.code()).isEqualTo(ExitCode.FEASIBLE);
    }

    @Test
    void madeFromAProblemItGivesTheProblemBack() throws IOException {
        assertThat(run("template", "--from", "p.json", "-o", "mine.xlsx").code())
                .isEqualTo(ExitCode.FEASIBLE);
        assertThat(run("import", "xlsx", "mine.xlsx", "-o", "mine.json").code())
                .isEqualTo(ExitCode.FEASIBLE);
        assertThat(problem("mine.json")).isEqualTo(problem("p.json"));
    }

    private Problem problem(String name) throws IOException {
        return ProblemJson.read(Files.newInputStream(dir.resolve(name)));
    }

    private LaunchedProcess.Ended run(String... args) {
        return CommandRun.run(dir, args);
    }
}
