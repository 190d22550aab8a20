package dev.plumbline.store;

/**
 * What is stored cannot be reached; the message is a sentence for whoever starts the server, or
 * asks it for something.
 */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailableException(String message) {
        super(message);
    }

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Nothing was stored, and it may be tried again. */
    static StoreUnavailableException forNow(boolean isContended, Throwable cause) {
        return new StoreUnavailableException(
                (isContended
                                ? "Too many others changed the same at the same time, so nothing was stored."
                                : "The server's database cannot be reached, so nothing was stored.")
                        + " Maybe send the request again in a moment?",
                cause);
    }
}
