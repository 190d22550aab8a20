package dev.plumbline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers tokens, and the sessions that were opened with them, by hashes. Tokens are never
 * forgotten, also when they are over, so that what their holders did can be understood. For use by
 * several threads at once.
 */
public interface TokenStore {

    /**
     * Whether there ever was one, good or not. Asked of the database each time: another process may
     * have made the first one.
     */
    boolean hasAny();

    /**
     * Adds a token.
     *
     * @param hash of its text
     */
    void add(StoredToken token, String hash);

    /** The token whose text has the hash, also when it is over. */
    Optional<StoredToken> findByHash(String hash);

    /** The token with the id. */
    Optional<StoredToken> find(String id);

    /** All tokens, the oldest first. */
    List<StoredToken> all();

    /**
     * Takes a token back, and closes the sessions that were opened with it; one that was taken back
     * before stays as it is.
     *
     * @return the token as it is now; empty when there is none with the id
     */
    Optional<StoredToken> revoke(String id, Instant now);

    /** Notes that a token was used, unless that is noted for a later time already. */
    void touch(String id, Instant now);

    /**
     * Opens a session; those that are over by now are forgotten.
     *
     * @param hash of the secret that names it
     * @param token the id of the token
     */
    void openSession(String hash, String token, Instant now, Instant expires);

    /** The token with which a session was opened, unless the session is over. */
    Optional<StoredToken> findBySession(String hash, Instant now);

    /** Closes a session, if it is there. */
    void closeSession(String hash);
}
