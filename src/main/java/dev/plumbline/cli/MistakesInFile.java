package dev.plumbline.cli;

import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with one of the files that a command was given. */
public final class MistakesInFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<InputError> errors;

    private MistakesInFile(String file, InvalidInputException cause) {
        super(cause);
        this.file = file;
        this.errors = cause.errors();
    }

    /** What the reader makes of a file; if there are mistakes, they are told with its name. */
    public static <T> T blame(Path file, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidInputException e) {
            throw new MistakesInFile(CliFiles.name(file), e);
        }
    }

    /** The same of several files; the place of each mistake begins with the name of its file. */
    public static <T> T blameEach(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidInputException e) {
            throw new MistakesInFile("", e);
        }
    }

    /** Throws what was found in several files as one: the others are suppressed by the first. */
    public static void throwIfAny(List<MistakesInFile> found) {
        if (!found.isEmpty()) {
            var first = found.getFirst();
            found.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** What to call the file; "" where the place of each mistake begins with it. */
    public String file() {
        return file;
    }

    public List<InputError> errors() {
        return errors;
    }
}
