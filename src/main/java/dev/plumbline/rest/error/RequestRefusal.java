package dev.plumbline.rest.error;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request is not done, for a reason that its sender can do something about. */
public final class RequestRefusal extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private static final String TYPE_PREFIX = "urn:plumbline:problem:";

    private final String type;
    private final String title;
    private final int status;
    private final transient List<InputError> errors;
    private final @Nullable Duration retryAfter;
    private final transient List<String> sessions;
    private final transient @Nullable JsonNode meanwhile;

    /**
     * @param status HTTP status, 400 to 599
     * @param name stable, in kebab case
     * @param title the same for all of the name
     * @param detail one or two sentences about this very request
     */
    RequestRefusal(int status, String name, String title, String detail) {
        this(status, name, title, detail, List.of(), null);
    }

    RequestRefusal(
            int status,
            String name,
            String title,
            String detail,
            List<InputError> errors,
            @Nullable Duration retryAfter) {
        this(status, name, title, detail, errors, retryAfter, List.of(), null);
    }

    private RequestRefusal(
            int status,
            String name,
            String title,
            String detail,
            List<InputError> errors,
            @Nullable Duration retryAfter,
            List<String> sessions,
            @Nullable JsonNode meanwhile) {
        super(detail, status);
        this.type = TYPE_PREFIX + name;
        this.title = title;
        this.status = status;
        this.errors = errors;
        this.retryAfter = retryAfter;
        this.sessions = sessions;
        this.meanwhile = meanwhile;
    }

    /**
     * Because of what others changed.
     *
     * @param sessions ids of those that stand in the way
     * @param meanwhile what changed; null when that is not told
     */
    static RequestRefusal ofChanges(
            int status,
            String name,
            String title,
            List<InputError> errors,
            List<String> sessions,
            @Nullable JsonNode meanwhile,
            String detail) {
        return new RequestRefusal(status, name, title, detail, errors, null, sessions, meanwhile);
    }

    ProblemDetail toProblem(@Nullable String instance) {
        return new ProblemDetail(
                type, title, status, getMessage(), instance, errors, sessions, meanwhile);
    }

    /** Answers a request that gets no further than a filter. */
    public void send(RoutingContext context) {
        if (retryAfter != null) {
            context.response()
                    .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        ProblemDetail.send(context, toProblem(context.request().path()));
    }

    /** When to try again, if that may help. */
    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
