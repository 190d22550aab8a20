package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody changed something.
 *
 * @param id in hexadecimal digits, growing with time
 * @param who the holder of the token
 * @param action method and path as documented, such as {@code DELETE /v1/tokens/{id}}
 * @param subject the id of what was changed
 * @param agenda the id (when it is added, the slug will do) of the agenda to which it belongs; null
 *     when it belongs to none, or to one that is gone
 * @param request the id of the request, which is in the log, too
 */
public record AuditEntry(
        String id,
        Instant when,
        String who,
        String action,
        Kind kind,
        String subject,
        @Nullable String agenda,
        String request) {

    /** What kind of thing was changed. */
    public enum Kind {
        AGENDA,
        SCHEDULE,
        COMPARISON,
        TOKEN
    }
}
