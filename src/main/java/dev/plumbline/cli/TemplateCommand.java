package dev.plumbline.cli;

import dev.plumbline.exchange.sheet.ProblemWorkbook;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a workbook to fill in. */
@Command(
        name = "template",
        description = {
            "Writes a workbook (XLSX) to fill in, with a small invented example and the meaning of every column.",
            "What is filled in becomes a problem by: import xlsx talks.xlsx -o PROBLEM.json"
        })
public class TemplateCommand implements Runnable {

    @Option(
            names = "--from",
            paramLabel = "PROBLEM.json",
            description = "Fill it in with this problem, instead of the example.")
    private @Nullable Path from;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.xlsx",
            defaultValue = CliFiles.STANDARD,
            description = "Where to write it (standard output).")
    private Path output = Path.of(CliFiles.STANDARD);

    private final Console console;

    /**
     * @param console where to print
     */
    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CliFiles.requireWritable(output);
        Path given = from;
        console.write(
                output,
                given == null
                        ? ProblemWorkbook.template()
                        : ProblemWorkbook.of(GivenFiles.problem(given)));
    }
}
