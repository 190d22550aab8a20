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

    private static final int FIRST_WITH_CACHE = 25;

    private static final Path TARGET = PROJECT.resolve("target");

    /**
     * Open until the process ends: a channel that nobody refers to is closed, and its lock let go.
     */
    private static final List<FileChannel> OWNED = new ArrayList<>();

    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final class Holder {
        private static final Path JAR = build();
        private static final List<String> CACHE = rehearse(JAR);
    }

    private BuiltApplication() {}

    /** Runs a command to its end. */
    static LaunchedProcess.Ended run(Path dir, String... args) {
        try (var launched = LaunchedProcess.start(command(dir, args))) {
            return launched.ended();
        }
    }

    /** A process yet to be started, without input, where only ASCII is known. */
    static ProcessBuilder command(Path dir, String... args) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        words.addAll(Holder.CACHE);
        words.addAll(List.of("-jar", Holder.JAR.toString()));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).directory(dir.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.redirectInput(Path.of("/dev/null").toFile());
    }

    /** What the launcher does, so that a few hundred starts take less. */
    private static List<String> rehearse(Path jar) {
        var cache = jar.resolveSibling("plumbline.aot");
        if (Runtime.version().feature() < FIRST_WITH_CACHE) {
            return List.of();
        }
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        words.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + cache,
                        "-jar",
                        jar.toString(),
                        "solve",
                        PROJECT.resolve("datasets/lpc-vfio-iommu-pci.json").toString(),
                        "--steps",
                        "1000",
                        "-o",
                        "/dev/null"));
        try (var launched = LaunchedProcess.start(new ProcessBuilder(words))) {
            return launched.ended().code() == 0
                    ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off")
                    : List.of();
        } catch (AssertionError e) {
            // a very busy machine: everything works without it
            return List.of();
        }
    }

    /** Builds of the same sources share files in target, so one waits for the other. */
    private static Path build() {
        try (var lock = FileChannel.open(TARGET.resolve("process-tests.lock"), CREATE, WRITE)) {
            lock.lock();
            return built(ownDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in several processes at once; each has the first directory that nobody has. */
    private static Path ownDirectory() throws IOException {
        for (int number = 1; ; number++) {
            var directory =
                    java.nio.file.Files.createDirectories(
                            TARGET.resolve("process-tests-" + number));
            var owner = FileChannel.open(directory.resolve("owner.lock"), CREATE, WRITE);
            if (owner.tryLock() != null) {
                OWNED.add(owner);
                return directory;
            }
            owner.close();
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
