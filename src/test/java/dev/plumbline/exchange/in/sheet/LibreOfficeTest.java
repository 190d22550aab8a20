package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.sheet.ProblemWorkbook;
import dev.plumbline.exchange.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads our workbooks, and we read its; only where it is installed. */
class LibreOfficeTest {

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    @Test
    void savesAWorkbookThatIsReadAsTheSameProblem(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "soffice is not on the PATH");
        var problem =
                ProblemJson.read(
                        Files.readAllBytes(
                                Path.of("src/test/resources/problems/every-field.json")));
        var ours = Files.write(folder.resolve("book.xlsx"), ProblemWorkbook.of(problem));
        var saved = folder.resolve("saved");

        var program =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                saved.toString(),
                                ours.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            assertThat(program.waitFor(180, TimeUnit.SECONDS)).as("soffice is done").isTrue();
        } finally {
            program.destroyForcibly();
        }

        var file = new SourceFile("book.xlsx", Files.readAllBytes(saved.resolve("book.xlsx")));
        var imported =
                SheetImporter.xlsx()
                        .read(new ImportRequest(List.of(file), ImportOptions.NONE, null));
        assertThat(imported.problem()).isEqualTo(problem);
    }
}
