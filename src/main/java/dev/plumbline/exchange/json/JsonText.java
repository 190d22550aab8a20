package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns bytes into a JSON tree: one document in UTF-8, of at most {@link #MAX_BYTES}, without
 * duplicate fields.
 */
public final class JsonText {

    /** The largest input that is read: 10 MB. */
    public static final int MAX_BYTES = 10_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {}

    /**
     * The tree of a stream, which is read no further than the limit and not closed.
     *
     * @throws InvalidInputException with the codes of {@link #parse(byte[])}
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static JsonNode parse(InputStream stream) {
        try {
            return parse(stream.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tree of a text in UTF-8; a byte order mark is passed over.
     *
     * @throws InvalidInputException {@code tooLarge}, {@code notUtf8}, {@code emptyInput}, {@code
     *     duplicateField} or {@code malformedJson}, with line and column in the sentence
     */
    public static JsonNode parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refusal(
                    "", "tooLarge", "The input is larger than 10 MB. Maybe it is not a problem?");
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw refusal("", "emptyInput", "The input is empty. A JSON object was expected.");
        }
        try (JsonParser parser = JsonMapperFactory.mapper().createParser(text)) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode tree = parser.readValueAsTree();
            if (parser.nextToken() != null) {
                throw refusal(
                        "",
                        "malformedJson",
                        ParserComplaint.at(parser.currentTokenLocation())
                                + "the document has ended, but more text follows. Maybe two documents"
                                + " were joined?");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(List.of(ParserComplaint.of(e, parser)));
        }
    }

    /** The text of a tree, in the form of the house. */
    public static String write(JsonNode tree) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every tree can be written.", e);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusal(
                    "", "notUtf8", "The input is not UTF-8 text. Maybe save it in that encoding?");
        }
    }

    private static InvalidInputException refusal(String pointer, String code, String detail) {
        return new InvalidInputException(List.of(new InputError(pointer, code, detail)));
    }

    /** Says in our words what Jackson's parser stumbled over. */
    private static final class ParserComplaint {

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
            return new InputError(
                    "", MALFORMED, at + "this is not JSON: " + firstSentence(message));
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
            return "In line %d, column %d, "
                    .formatted(location.getLineNr(), location.getColumnNr());
        }

        /** Jackson adds advice and further lines that only its programmers need. */
        private static String firstSentence(String message) {
            String line = message.lines().findFirst().orElse("unreadable").split(": enable ")[0];
            return line.endsWith(".") ? line : line + ".";
        }
    }
}
