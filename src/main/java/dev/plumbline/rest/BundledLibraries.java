package dev.plumbline.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Serves of the libraries for browsers what the organizers' page loads. They come in archives whose
 * whole content a server would offer as files.
 */
final class BundledLibraries {

    private static final int NOT_FOUND = 404;

    private static final Pattern LOADED_BY_THE_PAGE =
            Pattern.compile(
                    "/webjars/(?:(?:lit|lit-html|lit-element|lit__reactive-element)"
                            + "/[0-9.]+/(?:directives/)?[a-z-]+\\.js"
                            + "|echarts/[0-9.]+/dist/echarts\\.min\\.js)");

    void choose(@Observes Router router) {
        router.route("/webjars/*")
                .order(Integer.MIN_VALUE)
                .handler(
                        context -> {
                            if (LOADED_BY_THE_PAGE.matcher(context.normalizedPath()).matches()) {
                                context.next();
                            } else {
                                context.response().setStatusCode(NOT_FOUND).end();
                            }
                        });
    }
}
