package dev.plumbline.rest;

import dev.plumbline.rest.error.RequestRefusals;

/** Reads parameters that are {@code true} or {@code false}, and nothing else. */
final class FlagParameter {

    private FlagParameter() {}

    /**
     * Whether it is true.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    static boolean isSet(String name, String value) {
        boolean isTrue = value.equalsIgnoreCase("true");
        if (!isTrue && !value.equalsIgnoreCase("false")) {
            throw RequestRefusals.badParameter(name, value, "true or false");
        }
        return isTrue;
    }
}
