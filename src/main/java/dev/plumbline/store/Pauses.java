package dev.plumbline.store;

import java.time.Duration;

/** Waiting for a database. */
final class Pauses {

    private Pauses() {}

    /**
     * @throws StoreUnavailableException when the thread is told to end
     */
    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreUnavailableException.forNow(false, e);
        }
    }
}
