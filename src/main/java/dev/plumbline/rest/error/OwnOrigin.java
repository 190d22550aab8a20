package dev.plumbline.rest.error;

import dev.plumbline.access.SessionCookie;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that pages of others make a browser send. The browser would add the cookie of our
 * session, or reach a server that asks this machine for no token. Whoever sends a token by hand
 * needs no such guard.
 */
@ApplicationScoped
public class OwnOrigin {

    /** After {@link OwnHosts}, ahead of everything else. */
    private static final int EARLY = 900;

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** What a browser says of the page that made it send something. */
    private enum Sender {
        OURS,
        FOREIGN,
        NO_BROWSER
    }

    void register(@Observes Filters filters) {
        filters.register(OwnOrigin::filter, EARLY);
    }

    private static void filter(RoutingContext context) {
        var request = context.request();
        if (READING.contains(request.method())
                || request.headers().contains(HttpHeaders.AUTHORIZATION)
                || isFine(request)) {
            context.next();
        } else {
            RequestRefusals.otherOrigin().send(context);
        }
    }

    private static boolean isFine(HttpServerRequest request) {
        return switch (sender(request)) {
            case OURS -> true;
            case FOREIGN -> false;
            case NO_BROWSER -> request.getCookie(SessionCookie.NAME) == null;
        };
    }

    private static Sender sender(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") ? Sender.OURS : Sender.FOREIGN;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return Sender.NO_BROWSER;
        }
        return isOwn(origin, request.getHeader(HttpHeaders.HOST)) ? Sender.OURS : Sender.FOREIGN;
    }

    /** The scheme is not compared: behind a proxy the browser's is https, and ours is not. */
    private static boolean isOwn(String origin, @Nullable String host) {
        String authority = origin.replaceFirst("^https?://", "");
        return host != null
                && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
    }
}
