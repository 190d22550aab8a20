package dev.plumbline.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The application as users run it, built into a directory of its own: the tests run before Maven
 * packages anything, and must not disturb what the launcher built. It has no cache of loaded
 * classes: making one takes more time than the few starts of all tests would gain.
 */
public final class BuiltApplication {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private static final Path TARGET = PROJECT.resolve("target");

    private static final List<String> OPTIONS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED");

    private static final class Holder {
        private static final Path JAR = build();
    }

    private BuiltApplication() {}

    /** Runs a command to its end. */
    public static LaunchedProcess.Ended run(Path dir, String... args) {
        try (var launched = LaunchedProcess.start(command(dir, args))) {
            return launched.ended();
        }
    }

    /**
     * A process yet to be started, without input, where only ASCII is known; a server has its data
     * in the directory {@code data}, and only does what it is asked to.
     */
    static ProcessBuilder command(Path dir, String... args) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        words.addAll(List.of("-jar", Holder.JAR.toString()));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).directory(dir.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("PLUMBLINE_DATA", dir.resolve("data").toString());
        builder.environment().put("PLUMBLINE_JOBS_WARM_UP", "false");
        return builder.redirectInput(Path.of("/dev/null").toFile());
    }

    /** Tests run in several processes at once; the first of them builds for all. */
    private static Path build() {
        try (var lock = FileChannel.open(TARGET.resolve("process-tests.lock"), CREATE, WRITE)) {
            lock.lock();
            var directory = Files.createDirectories(TARGET.resolve("process-tests"));
            var finished = directory.resolve("finished");
            if (!Files.exists(finished) || isOlder(Files.getLastModifiedTime(finished))) {
                Files.deleteIfExists(finished);
                Files.writeString(finished, built(directory).toString());
            }
            return Path.of(Files.readString(finished));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something was compiled, or other libraries were chosen, after that time. */
    private static boolean isOlder(FileTime time) throws IOException {
        if (Files.getLastModifiedTime(PROJECT.resolve("pom.xml")).compareTo(time) > 0) {
            return true;
        }
        try (var classes = Files.walk(TARGET.resolve("classes"))) {
            for (Path file : (Iterable<Path>) classes::iterator) {
                if (Files.getLastModifiedTime(file).compareTo(time) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Path built(Path directory) {
        var properties = new Properties();
        properties.setProperty("quarkus.package.output-name", "plumbline");
        try (var application =
                QuarkusBootstrap.builder()
                        .setApplicationRoot(PROJECT.resolve("target/classes"))
                        .setProjectRoot(PROJECT)
                        .setTargetDirectory(directory)
                        .setBaseName("plumbline")
                        .setMode(QuarkusBootstrap.Mode.PROD)
                        .setIsolateDeployment(true)
                        .setLocalProjectDiscovery(true)
                        .setBuildSystemProperties(properties)
                        .build()
                        .bootstrap()) {
            return application.createAugmentor().createProductionApplication().getJar().getPath();
        } catch (Exception e) {
            throw new IllegalStateException("The application cannot be built.", e);
        }
    }
}
