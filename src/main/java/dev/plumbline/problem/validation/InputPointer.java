package dev.plumbline.problem.validation;

/**
 * Where a value stands in what was handed in.
 *
 * @param text JSON pointer (RFC 6901); "" is the whole document
 * @param label what a sentence calls the place: {@code minutes}, {@code speakers[0]}
 */
public record InputPointer(String text, String label) {

    /** The place where reading begins, such as "" or "/modelInput". */
    public static InputPointer base(String text) {
        return new InputPointer(
                text, text.isEmpty() ? "document" : text.substring(text.lastIndexOf('/') + 1));
    }

    /** The member of this object with the name. */
    public InputPointer at(String member) {
        return new InputPointer(text + "/" + member.replace("~", "~0").replace("/", "~1"), member);
    }

    /** The element of this array with the index, counted from 0. */
    public InputPointer at(int index) {
        return new InputPointer(text + "/" + index, label + "[" + index + "]");
    }

    @Override
    public String toString() {
        return text;
    }
}
