package dev.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser, where one is installed. */
public final class HeadlessBrowser {

    /**
     * The first is Chromium without the windows that nobody sees here: it costs half as much
     * processor time.
     */
    private static final List<String> PROGRAMS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final int PATIENCE_SECONDS = 60;

    private final Path program;
    private final Path home;

    private HeadlessBrowser(Path program, Path home) {
        this.program = program;
        this.home = home;
    }

    /**
     * The first that is found.
     *
     * @param home an empty folder for what it remembers
     */
    public static Optional<HeadlessBrowser> find(Path home) {
        return program().map(program -> new HeadlessBrowser(program, home));
    }

    /** What starts it. */
    public static Optional<Path> program() {
        return PROGRAMS.stream()
                .flatMap(
                        name ->
                                Arrays.stream(System.getenv("PATH").split(":"))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * What a page is after its script has run.
     *
     * @param hash of the address, from its {@code #} on; may be empty
     */
    public Document open(byte[] page, String hash) {
        try {
            Path file = Files.write(home.resolve("page.html"), page);
            Path dom = home.resolve("dom.html");
            var process =
                    new ProcessBuilder(
                                    program.toString(),
                                    "--headless",
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--user-data-dir=" + home.resolve("profile"),
                                    "--dump-dom",
                                    file.toUri() + hash)
                            .redirectOutput(dom.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("The browser did not end by itself.");
            }
            return Jsoup.parse(Files.readString(dom));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
