package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells builds of one version apart by what is in them: their results are not compared. The same
 * sources give the same id.
 */
final class BuildId {

    /** Bytes of the digest; enough to tell builds apart. */
    private static final int SHOWN = 4;

    private BuildId() {}

    /** Eight hexadecimal digits. */
    static String get() {
        try {
            var place =
                    Path.of(
                            BuildId.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(place)) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("The application cannot be read.", e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException("Every Java has SHA-256, and places of classes.", e);
        }
    }

    /** A jar, or all classes and resources where they were not packed yet. */
    private static List<Path> files(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
