package dev.plumbline.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's Node, which drives the browser and runs modules of the page without one. */
final class PageNode {

    /** Why a test that needs it is skipped. */
    static final String MISSING =
            "No Node of version 20 or newer is installed; with -Dbrowser.driver=bundle Maven"
                    + " brings one.";

    /**
     * What is said of the page in its own language: tests of modules, and how types are checked.
     */
    static final Path TESTS = Path.of("src/test/page");

    private static final int FIRST_VERSION = 20;

    private PageNode() {}

    /** One that is new enough for the driver of the browser. */
    static Optional<Path> find() {
        return inPath("node").filter(program -> version(program) >= FIRST_VERSION).findFirst();
    }

    /**
     * Ends the test as skipped where there is none. What Maven brings for the browser does not
     * count: only the driver knows where it is.
     */
    static Path orSkip() {
        var node = find();
        assumeTrue(node.isPresent(), MISSING);
        return node.orElseThrow();
    }

    /** Programs of a name, in the order in which a shell looks for them. */
    static Stream<Path> inPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    /** Runs something to its end, in a folder. */
    static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        try (var out = process.getInputStream()) {
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        }
    }

    /**
     * How a process ended.
     *
     * @param code 0 when all was well
     * @param said all that it wrote
     */
    record Ended(int code, String said) {}

    /** Its major version, 0 when it does not tell. */
    private static int version(Path node) {
        try {
            var said = run(Path.of("."), List.of(node.toString(), "--version")).said();
            return said.lines()
                    .filter(line -> line.matches("v\\d+\\..*"))
                    .mapToInt(line -> Integer.parseInt(line.split("[v.]")[1]))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
