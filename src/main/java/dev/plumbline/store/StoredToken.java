package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is remembered: everything but its text, of which only a hash is kept.
 *
 * @param id names it in lists; not secret
 * @param holder whose it is; several tokens may be of one holder
 * @param isAdmin whether it is good for the whole server
 * @param expires from when on it is no longer good; null when it is good for ever
 * @param lastUsed about, to a minute; null when it never was
 * @param revoked when it was taken back; null when it was not
 */
public record StoredToken(
        String id,
        String holder,
        boolean isAdmin,
        Instant created,
        @Nullable Instant expires,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked) {

    /** Whether its time was over by then. */
    public boolean isExpired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    /** Whether it was taken back. */
    public boolean isRevoked() {
        return revoked != null;
    }
}
