package dev.plumbline.cli;

import dev.plumbline.problem.facts.Facts;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The file of the problem that a command is about: its first argument. */
final class ProblemArgument {

    @Parameters(
            index = "0",
            paramLabel = "PROBLEM.json",
            description = "The problem; - reads standard input.")
    private Path file = Path.of("");

    /**
     * What the file says.
     *
     * @throws MistakesInFile with every mistake
     */
    Facts facts() {
        return GivenFiles.facts(file);
    }
}
