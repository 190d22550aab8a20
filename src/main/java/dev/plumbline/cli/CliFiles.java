package dev.plumbline.cli;

import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads and writes the files that commands name; {@code -} is standard input, or standard output,
 * which {@link Console} writes.
 */
public final class CliFiles {

    /** The name that means standard input or output. */
    public static final String STANDARD = "-";

    /** One more than any reader takes, so that each can say that a file is too large. */
    private static final int MOST_BYTES = Math.max(JsonText.MAX_BYTES, SourceFile.MAX_BYTES) + 1;

    private static final AtomicBoolean STANDARD_INPUT_READ = new AtomicBoolean();

    private CliFiles() {}

    /** Whether the name means standard input or output. */
    public static boolean isStandard(Path file) {
        return file.toString().equals(STANDARD);
    }

    /** What to call a file that is read. */
    public static String name(Path file) {
        return isStandard(file) ? "standard input" : file.toString();
    }

    /**
     * The content, cut off just above the largest size that any reader takes.
     *
     * @throws UncheckedIOException saying which file and why
     */
    public static byte[] read(Path file) {
        try {
            if (isStandard(file)) {
                return readStandardInput();
            }
            try (var stream = Files.newInputStream(file)) {
                return stream.readNBytes(MOST_BYTES);
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "There is no file " + file + ". Maybe a typing error, or another directory?",
                    e);
        } catch (IOException e) {
            throw failure("Cannot read " + name(file), e);
        }
    }

    private static byte[] readStandardInput() throws IOException {
        if (STANDARD_INPUT_READ.getAndSet(true)) {
            throw new IOException("it can be read only once. Maybe name a file for the other?");
        }
        return System.in.readNBytes(MOST_BYTES);
    }

    /**
     * Finds out beforehand, as far as one can, whether {@link #write} is going to work.
     *
     * @throws UncheckedIOException saying which file and why not
     */
    public static void requireWritable(Path file) {
        if (isStandard(file)) {
            return;
        }
        var target = file.toAbsolutePath();
        var directory = target.getParent();
        if (directory == null || Files.isDirectory(target)) {
            throw failure("Cannot write " + file, new IOException("it is a directory"));
        }
        if (!Files.isDirectory(directory)) {
            throw failure(
                    "Cannot write " + file,
                    new IOException("there is no directory " + directory + ". Maybe make it?"));
        }
        boolean exists = Files.exists(target);
        if (!Files.isWritable(exists ? target : directory)) {
            throw failure("Cannot write " + file, new AccessDeniedException(file.toString()));
        }
    }

    /**
     * Finds out beforehand whether a file that is written is another than all those.
     *
     * @throws UncheckedIOException saying which file is both
     */
    public static void requireOther(Path file, Collection<Path> others) {
        for (Path other : others) {
            if (!isStandard(file) && isSame(file, other)) {
                throw failure(
                        "Cannot write " + file,
                        new IOException(
                                "it is needed for something else. Maybe choose another name?"));
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            boolean exist = Files.exists(one) && Files.exists(other);
            return exist
                    ? Files.isSameFile(one, other) && Files.isRegularFile(one)
                    : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes the whole text or nothing, to what is not standard output: an earlier file of the name
     * stays until the new one is complete. A link is followed; what is no file, such as a pipe, is
     * written to.
     *
     * @throws UncheckedIOException saying which file and why
     */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes all bytes or nothing, as {@link #write(Path, String)} does.
     *
     * @throws UncheckedIOException saying which file and why
     */
    public static void write(Path file, byte[] content) {
        requireWritable(file);
        try {
            if (!Files.exists(file)) {
                replace(file.toAbsolutePath(), content);
            } else if (Files.isRegularFile(file)) {
                replace(file.toRealPath(), content);
            } else {
                Files.write(file, content);
            }
        } catch (IOException e) {
            throw failure("Cannot write " + file, e);
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        // Not a temporary file of the platform's: that would be readable by its owner only.
        var unfinished =
                target.resolveSibling(
                        "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(unfinished, content, StandardOpenOption.CREATE_NEW);
            Files.move(
                    unfinished,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static UncheckedIOException failure(String what, IOException e) {
        return new UncheckedIOException(what + " (" + reason(e) + ").", e);
    }

    /** The messages of exceptions about files begin with the file, which was named already. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case NoSuchFileException vanished -> "no such place";
            default -> String.valueOf(e.getMessage());
        };
    }
}
