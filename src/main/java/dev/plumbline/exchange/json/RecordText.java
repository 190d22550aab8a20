package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;

/**
 * Records of the contract as we keep them for ourselves: in the fields of the contract, on one
 * line. They were checked when they came in, so reading looks for no mistakes in what they mean;
 * fields that an earlier version knew are passed over.
 */
public final class RecordText {

    private static final ObjectWriter WRITER =
            JsonMapperFactory.mapper().writer().without(SerializationFeature.INDENT_OUTPUT);

    /** What comes after it, halves of letters above all, is written as an escape. */
    private static final int LAST_BEFORE_SURROGATES = Character.MIN_SURROGATE - 1;

    private RecordText() {}

    /**
     * Writes a record so that reading gives an equal one. Whatever is in its texts, this one has
     * only what every database and encoding can have.
     */
    public static String write(Record value) {
        var text = new StringWriter();
        try (var generator = WRITER.createGenerator(text)) {
            generator.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
            WRITER.writeValue(generator, value);
        } catch (IOException e) {
            throw new IllegalStateException("Every record can be written.", e);
        }
        return text.toString();
    }

    /**
     * Reads what was written.
     *
     * @throws InvalidInputException when that was not a record of this type
     */
    public static <T extends Record> T read(String text, Class<T> type) {
        var errors = new InputErrors();
        var value = RecordReader.lenient(errors).read(tree(text), InputPointer.base(""), type);
        errors.throwIfAny();
        return Objects.requireNonNull(value);
    }

    private static JsonNode tree(String text) {
        try {
            return JsonMapperFactory.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON.", e);
        }
    }
}
