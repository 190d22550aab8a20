package dev.plumbline.rest;

import dev.plumbline.rest.error.RequestRefusals;

/** Reads the parameter {@code limit} of lists. */
final class PageSize {

    private static final int LARGEST = 200;

    private PageSize() {}

    /**
     * How many are wanted, 1 to 200.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    static int of(String limit) {
        if (limit.matches("\\d{1,4}")) {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= LARGEST) {
                return size;
            }
        }
        throw RequestRefusals.badParameter("limit", limit, "a number from 1 to " + LARGEST);
    }
}
