package dev.plumbline.rest.error;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.access.DoorRefusal;
import dev.plumbline.agenda.RevertRefusedException;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.ShownValue;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything this API refuses by itself. */
public final class RequestRefusals {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int TOO_SLOW = 408;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int URI_TOO_LONG = 414;
    private static final int MISDIRECTED = 421;
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final Duration SHORT_RETRY_AFTER = Duration.ofSeconds(2);

    private static final int LONGEST_HOST = 100;

    private RequestRefusals() {}

    /** The body has mistakes. */
    public static RequestRefusal invalidInput(List<InputError> errors) {
        String detail =
                errors.size() == 1
                        ? errors.getFirst().detail()
                        : "There are %d mistakes.".formatted(errors.size());
        return new RequestRefusal(
                BAD_REQUEST,
                "invalid-input",
                "The input has mistakes",
                detail,
                List.copyOf(errors),
                null);
    }

    /** A query parameter or header has a value that means nothing. */
    public static RequestRefusal badParameter(String name, String value, String expected) {
        return new RequestRefusal(
                BAD_REQUEST,
                "bad-parameter",
                "A parameter is wrong",
                "The parameter (%s) is \"%s\", but must be %s.".formatted(name, value, expected));
    }

    /** The body of an upload is not what is needed; the detail is a sentence. */
    public static RequestRefusal badUpload(String detail) {
        return new RequestRefusal(BAD_REQUEST, "bad-upload", "The upload is wrong", detail);
    }

    /** A query parameter names something that is not there. */
    public static RequestRefusal unknownName(
            String parameter, String name, Collection<String> known) {
        return new RequestRefusal(
                BAD_REQUEST,
                "bad-parameter",
                "A parameter is wrong",
                "The parameter (%s) is \"%s\", but must be the id or name of a %s of the problem.%s"
                        .formatted(parameter, name, parameter, NearestName.hint(name, known)));
    }

    /** There is no format of this name. */
    public static RequestRefusal unknownFormat(String kind, String name, List<String> known) {
        String hint = NearestName.hint(name, known);
        return new RequestRefusal(
                NOT_FOUND,
                "unknown-" + kind.replace(' ', '-'),
                "No such " + kind,
                "There is no %s \"%s\".%s"
                        .formatted(
                                kind,
                                name,
                                hint.isEmpty()
                                        ? " Known are: " + String.join(", ", known) + "."
                                        : hint));
    }

    /** What was asked for cannot be given in any of the media types in Accept. */
    public static RequestRefusal notAcceptable(Collection<String> mediaTypes) {
        return new RequestRefusal(
                NOT_ACCEPTABLE,
                "not-acceptable",
                "None of the media types in Accept",
                "This path gives %s. Maybe name one of them in Accept?"
                        .formatted(String.join(", ", mediaTypes)));
    }

    /** Nothing with the id is there, or no longer. */
    public static RequestRefusal unknown(String kind, String id) {
        return new RequestRefusal(
                NOT_FOUND,
                "unknown-" + kind.replace(' ', '-'),
                "No such " + kind,
                "There is no %s \"%s\". Maybe it was removed?".formatted(kind, id));
    }

    /** Nothing is public there, whatever the reason. */
    public static RequestRefusal notPublished() {
        return new RequestRefusal(
                NOT_FOUND,
                "not-published",
                "Nothing is published here",
                "Nothing is published under this address. Maybe it was renamed?");
    }

    /** Nothing more of a kind can be added; the detail is a sentence. */
    public static RequestRefusal tooMany(String detail) {
        return new RequestRefusal(CONFLICT, "too-many", "There are too many already", detail);
    }

    /** Solving has not found anything yet. */
    public static RequestRefusal noScheduleYet(String id) {
        return new RequestRefusal(
                CONFLICT,
                "no-schedule-yet",
                "No schedule yet",
                "Solving of \"%s\" has not found a schedule yet. Maybe ask again in a moment?"
                        .formatted(id));
    }

    /** Solving broke off before it found anything. */
    public static RequestRefusal noScheduleFound(String id) {
        return new RequestRefusal(
                CONFLICT,
                "no-schedule",
                "No schedule",
                "Solving of \"%s\" failed before it found a schedule, and there will be none. Maybe see failureMessage in its metadata, and post the problem again?"
                        .formatted(id));
    }

    /** A comparison is not complete, and may never be. */
    public static RequestRefusal noResultsYet(String id) {
        return new RequestRefusal(
                CONFLICT,
                "no-results-yet",
                "No results yet",
                "The comparison \"%s\" has no results: it is not complete, or was ended early. Maybe ask again later?"
                        .formatted(id));
    }

    /** Who asks is not let in. */
    static RequestRefusal notAdmitted(DoorRefusal refusal) {
        return new RequestRefusal(
                UNAUTHORIZED, refusal.code(), refusal.title(), refusal.sentence());
    }

    /** Who asks may not do this. */
    static RequestRefusal notAllowed() {
        return notAllowed(
                "This is for administrators of the server. Maybe ask one of them, or use a token that was made with --admin?");
    }

    /** Who asks may not do this; the detail is a sentence. */
    public static RequestRefusal notAllowed(String detail) {
        return new RequestRefusal(FORBIDDEN, "not-allowed", "Not allowed", detail);
    }

    /** A browser sends it for a page that is not ours. */
    static RequestRefusal otherOrigin() {
        return new RequestRefusal(
                FORBIDDEN,
                "other-origin",
                "Not from a page of this server",
                "A change with the cookie of a session has to come from a page of this server (headers Origin or Sec-Fetch-Site). Maybe send a token instead of the cookie?");
    }

    /** A token was used more than its limits allow. */
    public static RequestRefusal tooMany(
            String name, String limit, long most, String what, Duration retryAfter) {
        return new RequestRefusal(
                TOO_MANY,
                name,
                "Too many requests",
                "The limit %s is reached: %,d requests %s for each token. Maybe send fewer, or ask whoever runs the server for more?"
                        .formatted(limit, most, what),
                List.of(),
                retryAfter);
    }

    /** What was asked for is not for the public. */
    public static RequestRefusal notPublic() {
        return new RequestRefusal(
                FORBIDDEN,
                "not-public",
                "Not for the public",
                "This is for organizers only. Maybe ask with audience=organizer?");
    }

    /** Solving has to be over before. */
    public static RequestRefusal unfinished(String id) {
        return new RequestRefusal(
                CONFLICT,
                "unfinished",
                "Not finished yet",
                "The schedule \"%s\" is still being solved. Maybe wait, or end it with DELETE?"
                        .formatted(id));
    }

    /** The body is larger than is read. */
    public static RequestRefusal tooLarge(int mostBytes) {
        return new RequestRefusal(
                CONTENT_TOO_LARGE,
                "too-large",
                "The body is too large",
                "The body has more than %,d bytes, which is the most that is read."
                        .formatted(mostBytes));
    }

    /** The body was begun and did not go on. */
    static RequestRefusal bodyTooSlow(Duration patience) {
        return new RequestRefusal(
                TOO_SLOW,
                "body-too-slow",
                "The body did not come",
                "Nothing of the body came for %d seconds. Maybe send it again, with the Content-Length that it has?"
                        .formatted(patience.toSeconds()));
    }

    /** The idempotency key was used for another body. */
    public static RequestRefusal otherBody(String key) {
        return new RequestRefusal(
                UNPROCESSABLE,
                "idempotency-conflict",
                "The idempotency key is taken",
                "The Idempotency-Key \"%s\" was used with another body. Maybe choose a new key?"
                        .formatted(key));
    }

    /** The address has too many characters to be looked at. */
    static RequestRefusal addressTooLong() {
        return new RequestRefusal(
                URI_TOO_LONG,
                "address-too-long",
                "The address is too long",
                "An address may have %d characters. Maybe ask in parts, or with a shorter name?"
                        .formatted(AddressLimit.LONGEST));
    }

    /** The request is meant for another server; the host may be null. */
    static RequestRefusal otherHost(@Nullable String host) {
        return new RequestRefusal(
                MISDIRECTED,
                "other-host",
                "Not the host asked for",
                "This server listens on this machine alone, and is not \"%s\". Maybe ask for localhost, or name that host in plumbline.rest.hosts?"
                        .formatted(ShownValue.of(host == null ? "" : host, LONGEST_HOST)));
    }

    /** There is no room on the disk; the detail is a sentence. */
    static RequestRefusal storageFull(String detail) {
        return new RequestRefusal(INSUFFICIENT_STORAGE, "storage-full", "The disk is full", detail);
    }

    /** The database cannot be reached at the moment; the detail is a sentence. */
    static RequestRefusal storageUnavailable(String detail) {
        return new RequestRefusal(
                UNAVAILABLE,
                "storage-unavailable",
                "The database cannot be reached",
                detail,
                List.of(),
                SHORT_RETRY_AFTER);
    }

    /** There is no room for more work at the moment. */
    public static RequestRefusal busy(String detail) {
        return new RequestRefusal(
                UNAVAILABLE,
                "busy",
                "Too much to do at the moment",
                detail,
                List.of(),
                RETRY_AFTER);
    }

    /** The client does not say which version it has seen. */
    public static RequestRefusal noVersionSeen() {
        return new RequestRefusal(
                PRECONDITION_REQUIRED,
                "no-version",
                "Say which version you have seen",
                "Several people may change an agenda at once, so If-Match is needed with the ETag of what you have seen. Maybe GET the agenda first?");
    }

    /**
     * The client has not seen the agenda as it is.
     *
     * @param meanwhile what became of it since
     */
    public static RequestRefusal staleVersion(String agenda, JsonNode meanwhile) {
        return RequestRefusal.ofChanges(
                PRECONDITION_FAILED,
                "changed-meanwhile",
                "Changed meanwhile",
                List.of(),
                List.of(),
                meanwhile,
                "The agenda \"%s\" is not as you have seen it any more: it is at version %s. Maybe look at what changed, and try again with that ETag?"
                        .formatted(ShownValue.of(agenda), meanwhile.path("version").asText()));
    }

    /** A revision cannot be taken back. */
    public static RequestRefusal cannotRevert(
            int revision, List<RevertRefusedException.Obstacle> obstacles) {
        return RequestRefusal.ofChanges(
                CONFLICT,
                "cannot-revert",
                "Later changes stand in the way",
                obstacles.stream()
                        .map(one -> new InputError("/revert", "inTheWay", one.message()))
                        .toList(),
                obstacles.stream()
                        .map(RevertRefusedException.Obstacle::session)
                        .filter(Objects::nonNull)
                        .toList(),
                null,
                "Revision %d cannot be taken back: %s Maybe take back later revisions first?"
                        .formatted(revision, obstacles.getFirst().message()));
    }

    /** Another agenda has the slug. */
    public static RequestRefusal slugTaken(String slug, String agenda) {
        return new RequestRefusal(
                CONFLICT,
                "slug-taken",
                "The slug is taken",
                "The slug \"%s\" is that of the agenda %s. Maybe choose another one?"
                        .formatted(slug, agenda));
    }
}
