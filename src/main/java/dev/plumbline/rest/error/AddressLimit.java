package dev.plumbline.rest.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses addresses that are too long, in words. The framework's own limit is higher
 * (application.properties); what is beyond that as well gets its bare 414.
 */
@ApplicationScoped
public class AddressLimit {

    /** What the framework allowed by itself, in characters. */
    static final int LONGEST = 4_096;

    /** Ahead of everything that looks at the address. */
    private static final int FIRST = 1_500;

    void register(@Observes Filters filters) {
        filters.register(AddressLimit::filter, FIRST);
    }

    private static void filter(RoutingContext context) {
        if (context.request().uri().length() > LONGEST) {
            ProblemDetail.send(context, RequestRefusals.addressTooLong().toProblem("/"));
        } else {
            context.next();
        }
    }
}
