package dev.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and standard error, always in UTF-8: names and titles are not to depend on how a
 * machine is set up.
 */
final class Console {

    private static final Output OUTPUT = new Output();
    private static final PrintStream OUT = new PrintStream(OUTPUT, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Console() {}

    static PrintStream out() {
        return OUT;
    }

    static PrintStream err() {
        return ERR;
    }

    /**
     * Whether all that was printed arrived; says so if not. A reader who has had enough ({@code |
     * head}) is no failure.
     */
    static boolean isComplete() {
        OUT.flush();
        IOException failure = OUTPUT.failure;
        if (failure == null || isBrokenPipe(failure)) {
            return true;
        }
        ERR.println("plumbline: Cannot write standard output (" + failure.getMessage() + ").");
        return false;
    }

    /** Whether the launcher saw a terminal at standard error. */
    static boolean isTerminal() {
        return Boolean.getBoolean("plumbline.terminal");
    }

    private static boolean isBrokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage())
                .toLowerCase(Locale.ROOT)
                .contains("broken pipe");
    }

    /** Standard output that remembers why it failed; a PrintStream only knows that it did. */
    private static final class Output extends OutputStream {

        private final FileOutputStream file = new FileOutputStream(FileDescriptor.out);
        private @Nullable IOException failure;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                file.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
