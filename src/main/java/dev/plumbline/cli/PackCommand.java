package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Puts the libraries into one jar, from which commands start sooner than from more than a hundred.
 * The launcher runs it after a build.
 */
@Command(
        name = "pack",
        hidden = true,
        description = "Puts the libraries into one jar, from which commands start sooner.")
public class PackCommand implements Callable<Integer> {

    @Parameters(index = "0", description = "The jar that names the others in its manifest.")
    private Path application = Path.of("");

    @Parameters(index = "1", description = "The jar to make.")
    private Path jar = Path.of("");

    @Override
    public Integer call() throws IOException {
        LibraryJar.of(application).write(jar);
        return ExitCode.FEASIBLE;
    }
}
