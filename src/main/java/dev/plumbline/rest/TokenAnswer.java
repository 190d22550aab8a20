package dev.plumbline.rest;

import dev.plumbline.store.StoredToken;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token as it is told to administrators. */
@Schema(description = "A token, without its text.")
public record TokenAnswer(
        @Schema(examples = "5f0c9a41d2") String id,
        @Schema(examples = "ada") String holder,
        @Schema(description = "Whether it is good for the whole server.") boolean admin,
        Instant created,
        @Schema(description = "From when on it is no longer good.") @Nullable Instant expires,
        @Schema(description = "To a minute.") @Nullable Instant lastUsed,
        @Nullable Instant revoked) {

    static TokenAnswer of(StoredToken token) {
        return new TokenAnswer(
                token.id(),
                token.holder(),
                token.isAdmin(),
                token.created(),
                token.expires(),
                token.lastUsed(),
                token.revoked());
    }
}
