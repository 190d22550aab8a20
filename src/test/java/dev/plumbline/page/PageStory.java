package dev.plumbline.page;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link PageStage}. In the end no browser may have complained in its console: about
 * a mistake of a script, a request that failed, or what the content security policy forbids. What
 * was seen when a test failed is left in {@code target/page-failures}.
 */
final class PageStory implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(PageStory.class);
    private static final Path FAILURES = Path.of("target/page-failures");

    private final String name;
    private final Supplier<PageServer> maker;

    PageStory() {
        this("server", PageServer::new);
    }

    /**
     * At another server than the others.
     *
     * @param name of the server
     */
    PageStory(String name, Supplier<PageServer> maker) {
        this.name = name;
        this.maker = maker;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == PageStage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var all = test.getRoot().getStore(OURS);
        var browser = all.computeIfAbsent("browser", any -> new PageBrowser(), PageBrowser.class);
        var server = all.computeIfAbsent(name, any -> maker.get(), PageServer.class);
        return test.getStore(OURS)
                .computeIfAbsent(
                        "stage", any -> new PageStage(server, browser.get()), PageStage.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var stage = test.getStore(OURS).get("stage", PageStage.class);
        if (stage == null) {
            return;
        }
        try {
            List<String> complaints = stage.complaints();
            if (test.getExecutionException().isPresent() || !complaints.isEmpty()) {
                stage.show(
                        FAILURES,
                        test.getRequiredTestClass().getSimpleName()
                                + "-"
                                + test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-"));
            }
            if (!complaints.isEmpty()) {
                var complained =
                        new AssertionError(
                                "The browser complained:\n" + String.join("\n", complaints));
                test.getExecutionException().ifPresent(complained::addSuppressed);
                throw complained;
            }
        } finally {
            stage.close();
        }
    }
}
