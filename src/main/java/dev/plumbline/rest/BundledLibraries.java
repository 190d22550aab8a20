package dev.plumbline.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/**
 * Keeps what pages have inside of them from being served a second time: libraries for browsers come
 * in archives whose content a server offers as files.
 */
final class BundledLibraries {

    private static final int NOT_FOUND = 404;

    void hide(@Observes Router router) {
        router.route("/webjars/*")
                .order(Integer.MIN_VALUE)
                .handler(context -> context.response().setStatusCode(NOT_FOUND).end());
    }
}
