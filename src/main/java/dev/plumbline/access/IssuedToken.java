package dev.plumbline.access;

import dev.plumbline.store.StoredToken;

/**
 * A token at the only moment at which its text is known.
 *
 * @param text secret
 */
public record IssuedToken(String text, StoredToken token) {

    /** Without the text, so that no log gets it. */
    @Override
    public String toString() {
        return token.toString();
    }
}
