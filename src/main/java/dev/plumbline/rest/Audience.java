package dev.plumbline.rest;

import dev.plumbline.rest.error.Refusals;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom an answer is. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"organizer", "public"},
        description =
                "The public gets neither input, findings, score, required or wanted people nor availability.")
public enum Audience {
    /** All there is. */
    ORGANIZER,
    /**
     * What may be published: the agenda alone. No input, findings, score, required or wanted
     * people, availability.
     */
    PUBLIC;

    /**
     * Reads the query parameter; the framework calls this.
     *
     * @throws dev.plumbline.rest.error.Refusal 400
     */
    public static Audience fromString(String text) {
        return switch (text) {
            case "organizer" -> ORGANIZER;
            case "public" -> PUBLIC;
            default -> throw Refusals.badParameter("audience", text, "organizer or public");
        };
    }
}
