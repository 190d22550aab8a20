package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes the files that commands name; {@code -} is standard input or output. */
final class Files {

    /** The name that means standard input or output. */
    static final String STANDARD = "-";

    private static final int MOST_BYTES = 10_000_001;

    private Files() {}

    /**
     * The content, cut off just above the largest size that any reader takes.
     *
     * @throws UncheckedIOException saying which file and why
     */
    static byte[] read(Path file) {
        try {
            if (file.toString().equals(STANDARD)) {
                return System.in.readNBytes(MOST_BYTES);
            }
            try (var stream = java.nio.file.Files.newInputStream(file)) {
                return stream.readNBytes(MOST_BYTES);
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "There is no file " + file + ". Maybe a typing error, or another directory?",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " (" + e.getMessage() + ").", e);
        }
    }

    /**
     * Writes the whole text or nothing: an earlier file of the name stays until the new one is
     * complete.
     *
     * @throws UncheckedIOException saying which file and why
     */
    static void write(Path file, String text) {
        if (file.toString().equals(STANDARD)) {
            Screen.out().print(text);
            return;
        }
        try {
            var target = file.toAbsolutePath();
            var unfinished =
                    java.nio.file.Files.createTempFile(target.getParent(), ".plumbline", ".tmp");
            try {
                java.nio.file.Files.writeString(unfinished, text, StandardCharsets.UTF_8);
                java.nio.file.Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                java.nio.file.Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write "
                            + file
                            + " ("
                            + e.getMessage()
                            + "). Maybe the directory does not exist?",
                    e);
        }
    }
}
