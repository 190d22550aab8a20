package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that a test started; what it prints goes to files, so that no pipe can fill up. */
public final class LaunchedProcess implements AutoCloseable {

    /** How it ended and what it printed, read as UTF-8. */
    public record Ended(int code, String out, String err) {}

    /** It catches what hangs; on a machine that is very busy a start alone takes a minute. */
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private LaunchedProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts a process. */
    static LaunchedProcess start(ProcessBuilder builder) {
        try {
            var out = Files.createTempFile("plumbline-test", ".out");
            var err = Files.createTempFile("plumbline-test", ".err");
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            return new LaunchedProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Sends a signal, such as INT. */
    void signal(String name) {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid()));
        try (var sent = start(kill)) {
            sent.ended();
        }
    }

    /** Writes to its standard input, and returns when all but a pipe's worth was read. */
    void type(byte[] bytes) throws IOException {
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
    }

    /** Waits until something is on standard output. */
    void awaitOutput(String text) {
        await(out, text);
    }

    /** Waits until something is on standard error. */
    void awaitError(String text) {
        await(err, text);
    }

    private void await(Path file, String text) {
        for (int tenth = 0; tenth < PATIENCE_SECONDS * 10; tenth++) {
            if (read(file).contains(text)) {
                return;
            }
            pause();
        }
        throw new AssertionError("\"%s\" is not in: %s".formatted(text, read(file)));
    }

    /** Waits for the end. */
    Ended ended() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end. It printed: " + read(out) + read(err));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Ended(process.exitValue(), read(out), read(err));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        out.toFile().delete();
        err.toFile().delete();
    }
}
