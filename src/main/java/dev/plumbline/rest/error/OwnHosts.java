package dev.plumbline.rest.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests for another host while only this machine can reach the server: a page of a
 * stranger whose name leads to 127.0.0.1 (DNS rebinding) would otherwise read what organizers alone
 * may see.
 */
@ApplicationScoped
public class OwnHosts {

    /** Ahead of everything that looks at the request. */
    private static final int FIRST = 1_000;

    private final Set<String> names;
    private final boolean isGuarded;

    /**
     * @param address where the server listens
     * @param more names that lead here besides those of every machine
     */
    public OwnHosts(
            @ConfigProperty(name = "quarkus.http.host") String address,
            @ConfigProperty(name = "plumbline.rest.hosts") Optional<List<String>> more) {
        this.isGuarded = isLoopback(address);
        this.names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.add(address.toLowerCase(Locale.ROOT));
        more.ifPresent(
                all -> all.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT))));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // Listening there fails, and says so.
            return false;
        }
    }

    void register(@Observes Filters filters) {
        if (isGuarded) {
            filters.register(this::filter, FIRST);
        }
    }

    private void filter(RoutingContext context) {
        var authority = context.request().authority();
        String host = authority == null ? context.request().getHeader("Host") : authority.host();
        if (isOwn(host)) {
            context.next();
        } else {
            ProblemDetail.send(
                    context, RequestRefusals.otherHost(host).toProblem(context.request().path()));
        }
    }

    /** No browser leaves it out. */
    boolean isOwn(@Nullable String host) {
        return host == null || names.contains(withoutPort(host).toLowerCase(Locale.ROOT));
    }

    private static String withoutPort(String host) {
        int colon = host.indexOf(':', host.lastIndexOf(']') + 1);
        return colon < 0 ? host : host.substring(0, colon);
    }
}
