package dev.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where commands print: standard output and standard error, always in UTF-8, because names and
 * titles are not to depend on how a machine is set up.
 */
public final class Console {

    private static final Console PROCESS =
            new Console(
                    new FileOutputStream(FileDescriptor.out),
                    new FileOutputStream(FileDescriptor.err));

    private final Output output;
    private final PrintStream out;
    private final PrintStream err;

    public Console(OutputStream out, OutputStream err) {
        this.output = new Output(out);
        this.out = new PrintStream(output, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** The one of the process. */
    public static Console ofProcess() {
        return PROCESS;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /**
     * Writes to a file as {@link CliFiles#write} does, or to standard output.
     *
     * @throws java.io.UncheckedIOException saying which file and why
     */
    public void write(Path file, byte[] content) {
        if (CliFiles.isStandard(file)) {
            out.write(content, 0, content.length);
        } else {
            CliFiles.write(file, content);
        }
    }

    /** The same with a text. */
    public void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether all that was printed arrived; says so if not. A reader who has had enough ({@code |
     * head}) is no failure.
     */
    public boolean isComplete() {
        out.flush();
        IOException failure = output.failure;
        if (failure == null || isBrokenPipe(failure)) {
            return true;
        }
        err.println("plumbline: Cannot write standard output (" + failure.getMessage() + ").");
        return false;
    }

    /** Whether the launcher saw a terminal at standard error. */
    public static boolean isTerminal() {
        return Boolean.getBoolean("plumbline.terminal");
    }

    private static boolean isBrokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage())
                .toLowerCase(Locale.ROOT)
                .contains("broken pipe");
    }

    /** Standard output that remembers why it failed; a PrintStream only knows that it did. */
    private static final class Output extends OutputStream {

        private final OutputStream target;
        private @Nullable IOException failure;

        private Output(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
