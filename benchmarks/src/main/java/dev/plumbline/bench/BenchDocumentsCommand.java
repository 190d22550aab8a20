package dev.plumbline.bench;

import dev.plumbline.bench.docs.RulesDocument;
import dev.plumbline.cli.CliFiles;
import dev.plumbline.cli.ExitCode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the documents that are made from the program. */
@Command(
        name = "documents",
        description = "Writes the documents that are made from the program: rules.md so far.")
public class BenchDocumentsCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIRECTORY",
            defaultValue = "docs",
            description = "Where to (${DEFAULT-VALUE}).")
    private Path folder = Path.of("docs");

    @Override
    public Integer call() {
        CliFiles.write(folder.resolve("rules.md"), RulesDocument.text());
        return ExitCode.FEASIBLE;
    }
}
