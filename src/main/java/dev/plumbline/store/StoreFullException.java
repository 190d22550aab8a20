package dev.plumbline.store;

/** The store holds as many schedules as it may, and none of them is finished. */
public final class StoreFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param capacity how many schedules the store may hold
     */
    public StoreFullException(int capacity) {
        super(
                "All %d schedules in the store are still being solved. Maybe try again later?"
                        .formatted(capacity));
    }
}
