package dev.plumbline.access;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.store.StoredToken;
import dev.plumbline.store.TokenStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes tokens, lists them and takes them back: for the command and for REST. */
public final class TokenOffice {

    private static final int ID_BYTES = 5;
    private static final int LONGEST_NAME = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenStore store;
    private final Clock clock;

    public TokenOffice(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param holder 1 to 100 characters
     * @param expires a duration such as {@code P90D} or a date; null for a token that is good for
     *     ever
     * @throws dev.plumbline.problem.validation.InvalidInputException {@code badHolder} at {@code
     *     /holder}, {@code badExpiry} at {@code /expires}
     */
    public IssuedToken create(String holder, boolean isAdmin, @Nullable String expires) {
        var now = Instant.ofEpochMilli(clock.millis());
        var errors = new InputErrors();
        String name = holder.strip();
        checkName(name, errors);
        var expiry =
                expires == null
                        ? null
                        : TokenExpiry.read(expires, now, "/expires", "expires", errors);
        errors.throwIfAny();
        var token = new StoredToken(newId(), name, isAdmin, now, expiry, null, null);
        String text = TokenText.random();
        store.add(token, TokenText.hash(text));
        return new IssuedToken(text, token);
    }

    private static void checkName(String name, InputErrors errors) {
        String mistake = null;
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            mistake = "must have 1 to %d characters.".formatted(LONGEST_NAME);
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            mistake = "must be on one line, without control characters.";
        } else if (name.equalsIgnoreCase(Caller.LOCAL_NAME)) {
            mistake =
                    "is \"%s\", which means whoever needs no token. Maybe take another name?"
                            .formatted(name);
        }
        if (mistake != null) {
            errors.add("/holder", "badHolder", "The field (holder) " + mistake);
        }
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** All tokens there ever were, the oldest first. */
    public List<StoredToken> all() {
        return store.all();
    }

    /**
     * Takes a token back; doing it again changes nothing.
     *
     * @return the token as it is now; empty when there is none with the id
     */
    public Optional<StoredToken> revoke(String id) {
        return store.revoke(id, Instant.ofEpochMilli(clock.millis()));
    }
}
