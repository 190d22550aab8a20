package dev.plumbline.store;

/** Enough jobs are waiting; nothing was stored. */
public final class QueueFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueueFullException(String message) {
        super(message);
    }
}
