package dev.plumbline.rest.error;

import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Reads bodies up to the limit and refuses larger ones. A body that admits its length is refused
 * before it is sent: ahead of the framework, which would answer without a problem document.
 */
@ApplicationScoped
public class BodyLimit {

    /** Anything above 2, the place of the framework's own limit. */
    private static final int BEFORE_FRAMEWORK = 100;

    /**
     * The whole body.
     *
     * @throws RequestRefusal 413 when it is larger than {@link JsonText#MAX_BYTES}
     */
    public static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(JsonText.MAX_BYTES + 1);
            if (bytes.length > JsonText.MAX_BYTES) {
                throw RequestRefusals.tooLarge(JsonText.MAX_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The body as a record.
     *
     * @throws RequestRefusal 413 when it is too large
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake
     */
    public static <T extends Record> T readRecord(InputStream body, Class<T> type) {
        var errors = new InputErrors();
        var value =
                new RecordReader(errors)
                        .read(JsonText.parse(read(body)), InputPointer.base(""), type);
        errors.throwIfAny();
        return Objects.requireNonNull(value);
    }

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::filter, BEFORE_FRAMEWORK);
    }

    private static void filter(RoutingContext context) {
        if (isTooLarge(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            var problem =
                    RequestRefusals.tooLarge(JsonText.MAX_BYTES)
                            .toProblem(context.request().path());
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            ProblemDetail.send(context, problem);
        } else {
            context.next();
        }
    }

    private static boolean isTooLarge(String length) {
        try {
            return length != null && Long.parseLong(length) > JsonText.MAX_BYTES;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
