package dev.plumbline.store;

/** There is no room on the disk; what is stored already stays as it was. */
public final class StoreFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFullException(Throwable cause) {
        super(
                "The disk that holds the server's data is full, so nothing was stored. Maybe make room there and send the request again?",
                cause);
    }
}
