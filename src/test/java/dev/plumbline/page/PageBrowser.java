package dev.plumbline.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.plumbline.testing.HeadlessBrowser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one browser of all tests of the page: the machine's Chromium, driven by Playwright with the
 * machine's Node.
 */
final class PageBrowser implements AutoCloseable {

    /** What a busy machine may need for one step, in milliseconds. */
    static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    /** Ends the test as skipped where there is no browser. */
    PageBrowser() {
        var program = HeadlessBrowser.program();
        var node = PageNode.find();
        assumeTrue(program.isPresent(), "No browser is installed.");
        assumeTrue(node.isPresent() || isNodeInBundle(), PageNode.MISSING);
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

    Browser get() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
