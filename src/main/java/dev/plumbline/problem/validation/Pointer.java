package dev.plumbline.problem.validation;

/**
 * Where a value stands in what was handed in.
 *
 * @param text JSON pointer (RFC 6901); "" is the whole document
 * @param label what a sentence calls the place: {@code minutes}, {@code speakers[0]}
 */
public record Pointer(String text, String label) {

    /** The place where reading begins, such as "" or "/modelInput". */
    public static Pointer base(String text) {
        return new Pointer(
                text, text.isEmpty() ? "document" : text.substring(text.lastIndexOf('/') + 1));
    }

    /** The member of this object with the name. */
    public Pointer at(String member) {
        return new Pointer(text + "/" + member.replace("~", "~0").replace("/", "~1"), member);
    }

    /** The element of this array with the index, counted from 0. */
    public Pointer at(int index) {
        return new Pointer(text + "/" + index, label + "[" + index + "]");
    }

    @Override
    public String toString() {
        return text;
    }
}
