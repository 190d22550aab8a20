package dev.plumbline.access;

import dev.plumbline.store.StoredToken;
import dev.plumbline.store.TokenStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers in. It is open as long as only this machine can reach the server and there never was
 * a token; from the first token on it is closed for good, also when all of them are over. What
 * another process changes (the command {@code token}, another node) counts within a second.
 */
@ApplicationScoped
public class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** How long an answer of the database is good. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** The last use of a token is written no more often than this. */
    private static final Duration USE_APART = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 1_000;

    private final TokenStore store;
    private final Clock clock;
    private final String host;
    private final boolean isLoopback;
    private final Duration sessionTime;

    private volatile boolean hasTokens;
    private volatile Instant askedForTokens = Instant.MIN;

    /** What the database said of secrets, by their hashes; those asked for last are the last. */
    private final Map<String, Known> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            };

    private record Known(StoredToken token, Instant since) {}

    /**
     * @param host where the server listens
     * @param sessionTime how long a session lasts, at most
     */
    public Door(
            TokenStore store,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "plumbline.access.session", defaultValue = "12h")
                    Duration sessionTime) {
        this.store = store;
        this.clock = clock;
        this.host = host;
        this.isLoopback = isLoopback(host);
        this.sessionTime = sessionTime;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * What a server asks before it listens.
     *
     * @throws NoTokenException when others can reach it and there is no token
     */
    public void requireSafety() {
        if (!isLoopback && !store.hasAny()) {
            throw new NoTokenException(host);
        }
    }

    /** Whether others than this machine can reach the server. */
    public boolean isReachable() {
        return !isLoopback;
    }

    /** Whether nobody at this machine needs a token. */
    public boolean isOpen() {
        return isLoopback && !hasTokens();
    }

    private boolean hasTokens() {
        var now = clock.instant();
        if (!hasTokens && now.isAfter(askedForTokens.plus(FRESH))) {
            hasTokens = store.hasAny();
            askedForTokens = now;
        }
        return hasTokens;
    }

    /** A token was made or taken back in this process, which counts at once. */
    public void forgetAnswers() {
        askedForTokens = Instant.MIN;
        synchronized (known) {
            known.clear();
        }
    }

    /**
     * The token with the text.
     *
     * @throws io.quarkus.security.AuthenticationFailedException when it is no good
     */
    public StoredToken admit(String text) {
        if (!TokenText.isWhole(text)) {
            throw DoorRefusal.NOT_WHOLE.exception();
        }
        String hash = TokenText.hash(text);
        var token =
                known(hash)
                        .or(() -> remember(hash, store.findByHash(hash)))
                        .orElseThrow(DoorRefusal.UNKNOWN::exception);
        var refusal = refusal(token);
        if (refusal != null) {
            throw refusal.exception();
        }
        return used(hash, token);
    }

    /**
     * The token with which a session was opened.
     *
     * @param secret what names the session
     * @throws io.quarkus.security.AuthenticationFailedException when the session or the token is
     *     over
     */
    public StoredToken admitSession(String secret) {
        String hash = TokenText.hash(secret);
        var token =
                known(hash)
                        .or(() -> remember(hash, store.findBySession(hash, clock.instant())))
                        .orElseThrow(DoorRefusal.NO_SESSION::exception);
        if (refusal(token) != null) {
            throw DoorRefusal.NO_SESSION.exception();
        }
        return used(hash, token);
    }

    private @Nullable DoorRefusal refusal(StoredToken token) {
        if (token.isRevoked()) {
            return DoorRefusal.REVOKED;
        }
        return token.isExpired(clock.instant()) ? DoorRefusal.EXPIRED : null;
    }

    private Optional<StoredToken> known(String hash) {
        synchronized (known) {
            return Optional.ofNullable(known.get(hash))
                    .filter(answer -> clock.instant().isBefore(answer.since().plus(FRESH)))
                    .map(Known::token);
        }
    }

    private Optional<StoredToken> remember(String hash, Optional<StoredToken> found) {
        found.ifPresent(
                token -> {
                    synchronized (known) {
                        known.put(hash, new Known(token, clock.instant()));
                    }
                });
        return found;
    }

    /** Notes the use; that it cannot be noted is no reason to keep anybody out. */
    private StoredToken used(String hash, StoredToken token) {
        var now = clock.instant();
        var last = token.lastUsed();
        if (last == null || now.isAfter(last.plus(USE_APART))) {
            try {
                store.touch(token.id(), now);
                remember(hash, store.find(token.id()));
            } catch (RuntimeException e) {
                LOG.warnf("The use of the token %s cannot be noted: %s", token.id(), e);
            }
        }
        return token;
    }

    /** A session that was just opened; the secret is known now and never again. */
    public record OpenedSession(String secret, StoredToken token, Duration time) {

        /** Without the secret, so that no log gets it. */
        @Override
        public String toString() {
            return token.toString();
        }
    }

    /**
     * Opens a session with a token.
     *
     * @throws io.quarkus.security.AuthenticationFailedException when it is no good
     */
    public OpenedSession openSession(String text) {
        var token = admit(text);
        var now = clock.instant();
        var expires = now.plus(sessionTime);
        if (token.expires() != null && token.expires().isBefore(expires)) {
            expires = token.expires();
        }
        String secret = TokenText.secret();
        store.openSession(TokenText.hash(secret), token.id(), now, expires);
        return new OpenedSession(secret, token, Duration.between(now, expires));
    }

    /** Closes a session, if it is there. */
    public void closeSession(String secret) {
        String hash = TokenText.hash(secret);
        store.closeSession(hash);
        synchronized (known) {
            known.remove(hash);
        }
    }
}
