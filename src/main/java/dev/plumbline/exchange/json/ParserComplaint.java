package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.plumbline.problem.validation.InputError;

/** Says in our words what Jackson's parser stumbled over. */
final class ParserComplaint {

    private static final String MALFORMED = "malformedJson";

    private ParserComplaint() {}

    static InputError of(JsonProcessingException e, JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        String message = e.getOriginalMessage();
        // limits are exceeded without saying where; then it is where the parser stands
        String at = at(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        if (message.startsWith("Duplicate field")) {
            return new InputError(
                    context.pathAsPointer().toString(),
                    "duplicateField",
                    at
                            + "the field (%s) is given twice in one object. Maybe remove one?"
                                    .formatted(context.getCurrentName()));
        }
        if (e instanceof JsonEOFException) {
            return new InputError(
                    "", MALFORMED, at + "the JSON ends too early. Maybe it was cut off?");
        }
        if (e instanceof StreamConstraintsException) {
            return new InputError("", MALFORMED, at + limit(message, context));
        }
        return new InputError("", MALFORMED, at + "this is not JSON: " + firstSentence(message));
    }

    private static String limit(String message, JsonStreamContext context) {
        if (message.startsWith("Token count")) {
            return "the JSON has more than %,d names, values and brackets."
                    .formatted(JsonMapperFactory.MOST_TOKENS);
        }
        return context.getNestingDepth() > JsonMapperFactory.DEEPEST
                ? "the JSON nests deeper than %d levels.".formatted(JsonMapperFactory.DEEPEST)
                : "a number or a name is too long.";
    }

    /** How a sentence about a place in the text begins. */
    static String at(JsonLocation location) {
        return "In line %d, column %d, ".formatted(location.getLineNr(), location.getColumnNr());
    }

    /** Jackson adds advice and further lines that only its programmers need. */
    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("unreadable").split(": enable ")[0];
        return line.endsWith(".") ? line : line + ".";
    }
}
