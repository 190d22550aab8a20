package dev.plumbline.rest.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.problem.validation.InputError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 wants it.
 *
 * @param type a stable name for programs, or {@code about:blank} when the status says it all
 * @param errors every mistake in the input, where there was an input; else empty
 * @param sessions ids of those that stand in the way of a change; else empty
 * @param meanwhile what others changed since the client looked; null where nobody asks
 */
@Schema(description = "An error (RFC 9457).")
public record ProblemDetail(
        @Schema(examples = "urn:plumbline:problem:invalid-input") String type,
        @Schema(examples = "The input has mistakes") String title,
        @Schema(examples = "400") int status,
        String detail,
        @Schema(description = "Path of the request.") @Nullable String instance,
        @Schema(description = "Every mistake of the input, with a JSON pointer into the body.")
                List<InputError> errors,
        @Schema(description = "Ids of sessions that stand in the way of a change.")
                List<String> sessions,
        @Schema(
                        type = SchemaType.OBJECT,
                        description = "What others changed since: version, head, revisions, diff.")
                @Nullable JsonNode meanwhile) {

    /** With mistakes alone. */
    ProblemDetail(
            String type,
            String title,
            int status,
            String detail,
            @Nullable String instance,
            List<InputError> errors) {
        this(type, title, status, detail, instance, errors, List.of(), null);
    }

    /** The media type of such an answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of errors that need no name of their own. */
    static final String BLANK = "about:blank";

    /** Answers a request that gets no further than a filter. */
    static void send(RoutingContext context, ProblemDetail problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .end(JsonMapperFactory.mapper().writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every problem document can be written.", e);
        }
    }
}
