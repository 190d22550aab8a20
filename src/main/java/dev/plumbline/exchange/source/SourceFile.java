package dev.plumbline.exchange.source;

import dev.plumbline.problem.validation.InputPointer;

/**
 * A file as it was handed in.
 *
 * @param name without directories; sentences call it so
 */
public record SourceFile(String name, byte[] content) {

    /** The largest file that is read: 10 MB. */
    public static final int MAX_BYTES = 10_000_000;

    /** Where its mistakes stand. */
    public InputPointer at() {
        return InputPointer.base("").at(name);
    }

    /** Whether the name ends so; case does not matter. */
    public boolean hasExtension(String extension) {
        return name.regionMatches(
                true, name.length() - extension.length(), extension, 0, extension.length());
    }
}
