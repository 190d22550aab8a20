package dev.plumbline.cli;

import dev.plumbline.access.NoTokenException;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.store.StoreUnavailableException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into sentences and an exit code. Never a stack trace. */
final class CommandErrors {

    /** Environment variable that asks for stack traces after all. */
    static final String DEBUG = "PLUMBLINE_DEBUG";

    private static final String NO_COMMAND = "There is no command \"%s\".";

    private final PrintStream err;

    CommandErrors(PrintStream err) {
        this.err = err;
    }

    int tell(Throwable failure) {
        if (System.getenv(DEBUG) != null) {
            failure.printStackTrace(err);
        }
        return switch (failure) {
            case ParameterException misused -> misused(misused);
            case MistakesInFile mistakes -> mistakes(mistakes);
            case UncheckedIOException io -> badInput(String.valueOf(io.getMessage()));
            case NoTokenException e -> badInput(String.valueOf(e.getMessage()));
            case StoreUnavailableException e -> badInput(String.valueOf(e.getMessage()));
            case OutOfMemoryError e ->
                    unexpected(
                            "The memory was not enough. Maybe give it more: PLUMBLINE_JAVA_OPTS=-Xmx2g");
            default ->
                    unexpected(
                            "Something unexpected went wrong ("
                                    + failure
                                    + "). This is a mistake in Plumbline; with "
                                    + DEBUG
                                    + "=1 in the environment it says where. Please report it.");
        };
    }

    private int misused(ParameterException misused) {
        var command = misused.getCommandLine().getCommandSpec();
        String sentence = String.valueOf(misused.getMessage());
        if (misused instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            sentence =
                    (command.subcommands().isEmpty() ? "Nothing expected \"%s\" here." : NO_COMMAND)
                            .formatted(unmatched.getUnmatched().getFirst());
            var similar = unmatched.getSuggestions();
            sentence += similar.isEmpty() ? "" : " Maybe " + String.join(" or ", similar) + "?";
        }
        badInput(sentence);
        err.println("\"" + command.qualifiedName() + " --help\" says what is possible.");
        return ExitCode.BAD_INPUT;
    }

    private int mistakes(MistakesInFile mistakes) {
        for (InputError error : mistakes.errors()) {
            String where = error.pointer().isEmpty() ? "" : error.pointer() + ": ";
            String place =
                    mistakes.file().isEmpty()
                            ? where.replaceFirst("^/", "")
                            : mistakes.file() + ": " + where;
            badInput(place + error.detail() + " [" + error.code() + "]");
        }
        for (Throwable other : mistakes.getSuppressed()) {
            if (other instanceof MistakesInFile more) {
                mistakes(more);
            }
        }
        return ExitCode.BAD_INPUT;
    }

    private int badInput(String sentence) {
        err.println("plumbline: " + sentence);
        return ExitCode.BAD_INPUT;
    }

    private int unexpected(String sentence) {
        err.println("plumbline: " + sentence);
        return ExitCode.UNEXPECTED;
    }
}
