package dev.plumbline.exchange.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that pages are made of. */
public final class PageResources {

    private PageResources() {}

    /**
     * The text of one.
     *
     * @param name beside the class; from the root when it begins with a slash
     */
    public static String text(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The resource (%s) is not beside %s. Maybe the build is not complete?"
                                .formatted(name, beside.getName()));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
