package dev.plumbline.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

/**
 * Takes a body without Content-Type that is to be imported for a file. The framework would take it
 * for one in parts, and find none.
 */
@ApplicationScoped
class RawBodies {

    private static final int BEFORE_FRAMEWORK = 100;

    void register(@Observes Filters filters) {
        filters.register(RawBodies::filter, BEFORE_FRAMEWORK);
    }

    private static void filter(RoutingContext context) {
        var request = context.request();
        if (request.method().equals(HttpMethod.POST)
                && request.path().startsWith(ImportsResource.PATH)
                && !request.headers().contains(HttpHeaders.CONTENT_TYPE)) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
        context.next();
    }
}
