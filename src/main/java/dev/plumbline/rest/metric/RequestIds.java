package dev.plumbline.rest.metric;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request an id, the client's own if it can be one, which its answer and all that is
 * logged meanwhile have.
 */
@ApplicationScoped
public class RequestIds {

    private static final String HEADER = "X-Request-Id";

    /** Nothing that could be taken for the end of a line or a field. */
    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Ahead of everything that answers. */
    private static final int FIRST = 2_000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::filter, FIRST);
    }

    private static void filter(RoutingContext context) {
        String id = id(context.request().getHeader(HEADER));
        MDC.put("requestId", id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    private static String id(@Nullable String given) {
        return given != null && POSSIBLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
