package dev.plumbline.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.plumbline.testing.HeadlessBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser of all tests of the page: the machine's Chromium, driven by Playwright with the
 * machine's Node.
 */
final class PageBrowser implements AutoCloseable {

    /** What a busy machine may need for one step, in milliseconds. */
    static final int PATIENCE = 20_000;

    private static final int FIRST_NODE = 20;

    private final Playwright playwright;
    private final Browser browser;

    /** Ends the test as skipped where there is no browser. */
    PageBrowser() {
        var program = HeadlessBrowser.program();
        var node = node();
        assumeTrue(program.isPresent(), "No browser is installed.");
        assumeTrue(
                node.isPresent() || isNodeInBundle(),
                "No Node of version 20 or newer is installed; with -Dbrowser.driver=bundle Maven"
                        + " brings one.");
        Map<String, String> settings = new HashMap<>();
        settings.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        node.ifPresent(path -> settings.put("PLAYWRIGHT_NODEJS_PATH", path.toString()));
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(settings));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program.get())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--in-process-gpu",
                                                        "--disable-quic")));
    }

    /** The driver's own, of the Maven profile {@code browser-driver}. */
    private static boolean isNodeInBundle() {
        return Stream.of("linux", "linux-arm64", "mac", "mac-arm64")
                .anyMatch(
                        system ->
                                Playwright.class
                                                .getClassLoader()
                                                .getResource("driver/" + system + "/node")
                                        != null);
    }

    /** One that is new enough for the driver. */
    private static Optional<Path> node() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .filter(program -> version(program) >= FIRST_NODE)
                .findFirst();
    }

    /** Its major version, 0 when it does not tell. */
    private static int version(Path node) {
        try {
            var process = new ProcessBuilder(node.toString(), "--version").start();
            try (var out = process.getInputStream()) {
                var text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
                return text.matches("v\\d+\\..*") ? Integer.parseInt(text.split("[v.]")[1]) : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Browser get() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
