package dev.plumbline.store;

/** The store holds as much as it may, and none of that is finished. */
public final class StoreFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StoreFullException(String message) {
        super(message);
    }

    /** There are as many schedules as there may be. */
    static StoreFullException ofNumber(int capacity) {
        return new StoreFullException(
                "All %d schedules in the store are still being solved. Maybe try again later?"
                        .formatted(capacity));
    }

    /** There is as much in memory as there may be. */
    static StoreFullException ofBytes(long bytes, long most) {
        return new StoreFullException(
                "This schedule takes about %,d bytes of memory, and what is left of %,d is too little. Maybe try again later, or start the server with a higher plumbline.store.max-bytes?"
                        .formatted(bytes, most));
    }
}
