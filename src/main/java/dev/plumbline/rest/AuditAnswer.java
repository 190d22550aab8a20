package dev.plumbline.rest;

import dev.plumbline.store.AuditEntry;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the audit log as it is told. */
@Schema(description = "That somebody changed something.")
public record AuditAnswer(
        String id,
        Instant when,
        @Schema(description = "The holder of the token.", examples = "ada") String who,
        @Schema(examples = "DELETE /v1/schedules/{id}") String action,
        AuditEntry.Kind kind,
        @Schema(description = "The id of what was changed.") String subject,
        @Nullable String agenda,
        @Schema(description = "The X-Request-Id.") String request) {

    static AuditAnswer of(AuditEntry entry) {
        return new AuditAnswer(
                entry.id(),
                entry.when(),
                entry.who(),
                entry.action(),
                entry.kind(),
                entry.subject(),
                entry.agenda(),
                entry.request());
    }
}
