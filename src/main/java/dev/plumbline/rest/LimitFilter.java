package dev.plumbline.rest;

import dev.plumbline.access.CallLimits;
import dev.plumbline.access.CurrentCaller;
import dev.plumbline.rest.error.RequestRefusals;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Refuses requests of a token that sends too many. Who needs no token has no limits. */
@ApplicationScoped
class LimitFilter {

    /** After the framework has asked who it is (its place is 100), ahead of everything else. */
    private static final int AFTER_DOOR = 50;

    private final CallLimits limits;

    LimitFilter(CallLimits limits) {
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, AFTER_DOOR);
    }

    private void filter(RoutingContext context) {
        var token =
                context.user() instanceof QuarkusHttpUser user
                        ? CurrentCaller.tokenIn(user.getSecurityIdentity())
                        : Optional.<String>empty();
        if (token.isEmpty()) {
            context.next();
            return;
        }
        String id = token.get();
        var reached = limits.enter(id);
        if (reached == null) {
            context.addEndHandler(ended -> limits.leave(id));
            context.next();
        } else {
            RequestRefusals.tooMany(
                            reached.name(),
                            reached.property(),
                            reached.most(),
                            reached.unit(),
                            reached.retryAfter())
                    .send(context);
        }
    }
}
