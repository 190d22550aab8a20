package dev.plumbline.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The application as users run it, built into a directory of its own: the tests run before Maven
 * packages anything, and must not disturb what the launcher built.
 */
final class BuiltApplication {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    /** Tests run in several processes at once, each of which builds for itself. */
    private static final Path TARGET =
            PROJECT.resolve("target/process-tests-" + System.getProperty("plumbline.fork", "0"));

    private static final Path LOCK = PROJECT.resolve("target/process-tests.lock");

    private static final class Holder {
        private static final Path JAR = build();
    }

    private BuiltApplication() {}

    /** Runs a command to its end. */
    static Launched.Ended run(Path dir, String... args) {
        try (var launched = Launched.start(command(dir, args))) {
            return launched.ended();
        }
    }

    /** A process yet to be started, without input, where only ASCII is known. */
    static ProcessBuilder command(Path dir, String... args) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Holder.JAR.toString()));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).directory(dir.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.redirectInput(Path.of("/dev/null").toFile());
    }

    /** Builds of the same sources share files in target, so one waits for the other. */
    private static Path build() {
        try (var lock = FileChannel.open(LOCK, CREATE, WRITE)) {
            lock.lock();
            return built();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path built() {
        var properties = new Properties();
        properties.setProperty("quarkus.package.output-name", "plumbline");
        try (var application =
                QuarkusBootstrap.builder()
                        .setApplicationRoot(PROJECT.resolve("target/classes"))
                        .setProjectRoot(PROJECT)
                        .setTargetDirectory(java.nio.file.Files.createDirectories(TARGET))
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
