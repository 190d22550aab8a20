package dev.plumbline.cli;

import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Runs one command and turns what goes wrong into sentences and exit codes. */
public class CommandLineApplication implements QuarkusApplication {

    private final IFactory factory;

    /**
     * @param factory makes commands with what they need
     */
    public CommandLineApplication(IFactory factory) {
        this.factory = factory;
    }

    @Override
    public int run(String... args) {
        return new CommandLine(PlumblineCommand.class, factory)
                .setOut(new PrintWriter(Screen.out(), true))
                .setErr(new PrintWriter(Screen.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure))
                .execute(args);
    }

    private static int explain(Exception failure) throws Exception {
        if (failure instanceof InvalidInputException invalid) {
            for (InputError error : invalid.errors()) {
                String where = error.pointer().isEmpty() ? "" : error.pointer() + ": ";
                Screen.err()
                        .println(
                                "plumbline: " + where + error.detail() + " [" + error.code() + "]");
            }
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof UncheckedIOException unreadable) {
            Screen.err().println("plumbline: " + unreadable.getMessage());
            return ExitCode.BAD_INPUT;
        }
        throw failure;
    }
}
