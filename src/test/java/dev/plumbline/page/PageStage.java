package dev.plumbline.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a story takes place: the server, the browser, and whoever looks at the page. */
final class PageStage {

    /**
     * Where the page's files are taken from instead of the server, so that whoever writes them need
     * not build anew to see whether the stories go on: {@code
     * src/main/resources/META-INF/resources}.
     */
    private static final @Nullable String FILES = System.getProperty("plumbline.page.files");

    private final PageServer server;
    private final Browser browser;
    private final List<PageUser> users = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    PageStage(PageServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    PageServer server() {
        return server;
    }

    /** Somebody with a mouse and a keyboard at a screen of 1280 by 800. */
    PageUser user() {
        return user(options -> {});
    }

    /** Somebody with other means, at the server. */
    PageUser user(Consumer<Browser.NewContextOptions> means) {
        return user(server.url(), means);
    }

    /**
     * Somebody whose way to a server is another one.
     *
     * @param url without a slash at the end
     */
    PageUser user(String url, Consumer<Browser.NewContextOptions> means) {
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL(url)
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Prague");
        means.accept(options);
        var context = browser.newContext(options);
        context.setDefaultTimeout(PageBrowser.PATIENCE);
        contexts.add(context);
        if (FILES != null) {
            takeFilesFrom(context, Path.of(FILES));
        }
        var user = new PageUser(context.newPage());
        users.add(user);
        return user;
    }

    private static void takeFilesFrom(BrowserContext context, Path folder) {
        context.route(
                Pattern.compile("://[^/]+(/|/app/.*)$"),
                route -> {
                    String path = URI.create(route.request().url()).getPath();
                    Path file = folder.resolve(path.equals("/") ? "index.html" : path.substring(1));
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(path.equals("/") ? route.fetch() : null)
                                    .setPath(file));
                });
    }

    /** What browsers complained about, other than a story said they would. */
    List<String> complaints() {
        return users.stream().flatMap(user -> user.complaints().stream()).toList();
    }

    /** What everybody saw in the end. */
    void show(Path folder, String name) {
        for (int i = 0; i < users.size(); i++) {
            users.get(i).screenshot(folder.resolve(name + "-" + i + ".png"));
        }
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
