package dev.plumbline.cli;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invents a problem. */
@Command(
        name = "generate",
        description = "Invents a problem; the same kind and seed give the same one.")
public class GenerateCommand implements Runnable {

    @Parameters(
            paramLabel = "KIND",
            converter = KindNames.class,
            completionCandidates = KindNames.class,
            description = {
                "One of: ${COMPLETION-CANDIDATES}.",
                "conference-windows is stage one of the conference of the same seed: when and where each MC takes place."
            })
    private ProblemKind kind = ProblemKind.MC;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Seed (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PROBLEM.json",
            defaultValue = CliFiles.STANDARD,
            description = "Where to write it (standard output).")
    private Path output = Path.of(CliFiles.STANDARD);

    private final Console console;

    /**
     * @param console where to print
     */
    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.write(output, ProblemJson.write(ProblemGenerator.generate(kind, seed)));
    }
}
