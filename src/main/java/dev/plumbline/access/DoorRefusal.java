package dev.plumbline.access;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Map;

/** Why somebody is not let in. */
public enum DoorRefusal {
    NO_TOKEN(
            "token-missing",
            "A token is needed",
            "This server asks for a token. Maybe send the header \"Authorization: Bearer plb_…\"? \"./plumbline token create NAME\" makes one where the server runs."),
    NOT_WHOLE(
            "token-malformed",
            "The token is not whole",
            "This is no token as this program makes them: its checksum is wrong. Maybe it was cut off, or a character was changed?"),
    UNKNOWN(
            "token-unknown",
            "The token is unknown",
            "This server does not know the token. Maybe it is one of another server?"),
    EXPIRED(
            "token-expired",
            "The token has expired",
            "The time of the token is over. Maybe ask an administrator of the server for a new one?"),
    REVOKED(
            "token-revoked",
            "The token was revoked",
            "The token was taken back. Maybe ask an administrator of the server for a new one?"),
    NO_SESSION(
            "session-over",
            "The session is over",
            "The session is over, or its token is no longer good. Maybe log in again?");

    private static final String ATTRIBUTE = "plumbline.refusal";

    /** Unauthorized: who asks is not known. */
    public static final int STATUS = 401;

    private final String code;
    private final String title;
    private final String sentence;

    DoorRefusal(String code, String title, String sentence) {
        this.code = code;
        this.title = title;
        this.sentence = sentence;
    }

    /** For programs, stable. */
    public String code() {
        return code;
    }

    /** In a few words. */
    public String title() {
        return title;
    }

    /** What it is, and what to do. */
    public String sentence() {
        return sentence;
    }

    /** The exception that tells it. */
    AuthenticationFailedException exception() {
        return new AuthenticationFailedException(sentence, Map.of(ATTRIBUTE, this));
    }

    /** What an exception tells; that there is no token, when it is another's. */
    public static DoorRefusal of(AuthenticationFailedException exception) {
        return exception.getAttribute(ATTRIBUTE) instanceof DoorRefusal refusal
                ? refusal
                : NO_TOKEN;
    }

    /** What the header WWW-Authenticate says of it (RFC 6750). */
    public String challenge() {
        String scheme = "Bearer realm=\"plumbline\"";
        return this == NO_TOKEN || this == NO_SESSION
                ? scheme
                : scheme + ", error=\"invalid_token\"";
    }
}
