package dev.plumbline.rest.error;

import dev.plumbline.problem.validation.InputError;
import java.time.Duration;
import java.util.List;

/** Everything this API refuses by itself. */
public final class Refusals {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private Refusals() {}

    /** The body has mistakes. */
    public static Refusal invalidInput(List<InputError> errors) {
        String detail =
                errors.size() == 1
                        ? errors.getFirst().detail()
                        : "There are %d mistakes.".formatted(errors.size());
        return new Refusal(
                BAD_REQUEST,
                "invalid-input",
                "The input has mistakes",
                detail,
                List.copyOf(errors),
                null);
    }

    /** A query parameter or header has a value that means nothing. */
    public static Refusal badParameter(String name, String value, String expected) {
        return new Refusal(
                BAD_REQUEST,
                "bad-parameter",
                "A parameter is wrong",
                "The parameter (%s) is \"%s\", but must be %s.".formatted(name, value, expected));
    }

    /** Nothing with the id is there, or no longer. */
    public static Refusal unknown(String kind, String id) {
        return new Refusal(
                NOT_FOUND,
                "unknown-" + kind.replace(' ', '-'),
                "No such " + kind,
                "There is no %s \"%s\". Maybe it was removed?".formatted(kind, id));
    }

    /** Solving has not found anything yet. */
    public static Refusal noScheduleYet(String id) {
        return new Refusal(
                CONFLICT,
                "no-schedule-yet",
                "No schedule yet",
                "Solving of \"%s\" has not found a schedule yet. Maybe ask again in a moment?"
                        .formatted(id));
    }

    /** A comparison is not complete, and may never be. */
    public static Refusal noResultsYet(String id) {
        return new Refusal(
                CONFLICT,
                "no-results-yet",
                "No results yet",
                "The comparison \"%s\" has no results: it is not complete, or was ended early. Maybe ask again later?"
                        .formatted(id));
    }

    /** What was asked for is not for the public. */
    public static Refusal notPublic(String what) {
        return new Refusal(
                FORBIDDEN,
                "not-public",
                "Not for the public",
                "The %s is for organizers only. Maybe ask with audience=organizer?"
                        .formatted(what));
    }

    /** Solving has to be over before. */
    public static Refusal unfinished(String id) {
        return new Refusal(
                CONFLICT,
                "unfinished",
                "Not finished yet",
                "The schedule \"%s\" is still being solved. Maybe wait, or end it with DELETE?"
                        .formatted(id));
    }

    /** The body is larger than is read. */
    public static Refusal tooLarge(int mostBytes) {
        return new Refusal(
                CONTENT_TOO_LARGE,
                "too-large",
                "The body is too large",
                "The body has more than %,d bytes, which is the most that is read."
                        .formatted(mostBytes));
    }

    /** The idempotency key was used for another body. */
    public static Refusal otherBody(String key) {
        return new Refusal(
                UNPROCESSABLE,
                "idempotency-conflict",
                "The idempotency key is taken",
                "The Idempotency-Key \"%s\" was used with another body. Maybe choose a new key?"
                        .formatted(key));
    }

    /** There is no room for more work at the moment. */
    public static Refusal busy(String detail) {
        return new Refusal(
                UNAVAILABLE,
                "busy",
                "Too much to do at the moment",
                detail,
                List.of(),
                RETRY_AFTER);
    }
}
