package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells builds of one version apart by what is in them: their results are not compared. The same
 * sources give the same id.
 */
final class BuildId {

    /** Digits of the digest; enough to tell builds apart. */
    private static final int SHOWN = 8;

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
            var digest = DigestUtils.getSha256Digest();
            for (Path file : files(place)) {
                digest.update(Files.readAllBytes(file));
            }
            return Hex.encodeHexString(digest.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("The application cannot be read.", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of a class is always a URI.", e);
        }
    }

    /** A jar, or all classes and resources where they were not packed yet. */
    private static List<Path> files(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
