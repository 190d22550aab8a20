package dev.plumbline.rest.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Problem documents for what is found wrong before any code of ours runs, or in spite of it. */
final class FrameworkProblems {

    private static final int INTERNAL = 500;

    private FrameworkProblems() {}

    static ProblemDetail of(int status, String path) {
        var known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error " + status : known.getReasonPhrase();
        return new ProblemDetail(
                ProblemDetail.BLANK, title, status, detail(status, title), path, List.of());
    }

    static ProblemDetail unexpected(UUID reference, String path) {
        return new ProblemDetail(
                ProblemDetail.BLANK,
                Response.Status.INTERNAL_SERVER_ERROR.getReasonPhrase(),
                INTERNAL,
                "Something went wrong that should not. The server's log has it under the reference %s."
                        .formatted(reference),
                path,
                List.of());
    }

    private static String detail(int status, String title) {
        return switch (status) {
            case 400 ->
                    "The request cannot be understood. Maybe a header or parameter is malformed?";
            case 404 -> "There is nothing at this path. All paths are listed at /q/openapi.";
            case 405 -> "This path is there, but not with this method. Maybe GET?";
            case 406 ->
                    "This path gives none of the media types in Accept. Those it gives are listed at /q/openapi.";
            case 413 -> "The body is larger than is read.";
            case 415 ->
                    "A body of this media type (Content-Type) is not read here. Maybe application/json?";
            default -> title + ".";
        };
    }
}
