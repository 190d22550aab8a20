package dev.plumbline.problem;

import java.util.regex.Pattern;

/** What programs call things by, so that they find them again. */
public final class Guids {

    private static final Pattern GUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Guids() {}

    /** Whether the text is a UUID as it is usually written. */
    public static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }
}
