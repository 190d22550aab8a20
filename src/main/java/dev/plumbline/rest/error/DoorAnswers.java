package dev.plumbline.rest.error;

import static jakarta.ws.rs.core.HttpHeaders.WWW_AUTHENTICATE;

import dev.plumbline.access.DoorRefusal;
import dev.plumbline.store.StoreUnavailableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Answers requests that are not let in, before any resource sees them. */
@ApplicationScoped
public class DoorAnswers {

    private static final Logger LOG = Logger.getLogger(DoorAnswers.class);

    /** Ahead of the framework's, which would answer with a page. */
    private static final int FIRST = -1_000;

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(DoorAnswers::answer);
    }

    private static void answer(RoutingContext context) {
        if (context.response().ended() || context.failure() == null) {
            context.next();
            return;
        }
        String path = context.request().path();
        switch (context.failure()) {
            case AuthenticationFailedException e -> {
                var refusal = DoorRefusal.of(e);
                context.response().putHeader(WWW_AUTHENTICATE, refusal.challenge());
                RequestRefusals.notAdmitted(refusal).send(context);
            }
            case ForbiddenException e -> RequestRefusals.notAllowed().send(context);
            case StoreUnavailableException e -> {
                LOG.errorf(e, "Request of %s did not reach the database", path);
                RequestRefusals.storageUnavailable(String.valueOf(e.getMessage())).send(context);
            }
            case IllegalStateException e -> unexpected(context, e, path);
            default -> context.next();
        }
    }

    private static void unexpected(RoutingContext context, Throwable e, String path) {
        var reference = UUID.randomUUID();
        LOG.errorf(e, "Request of %s failed at the door, reference %s", path, reference);
        ProblemDetail.send(context, FrameworkProblems.unexpected(reference, path));
    }
}
