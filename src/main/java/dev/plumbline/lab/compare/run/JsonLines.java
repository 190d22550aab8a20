package dev.plumbline.lab.compare.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.plumbline.exchange.json.JsonMapperFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Records as lines of JSON, of which the last one may be cut off anywhere. */
final class JsonLines {

    private static final ObjectWriter WRITER =
            JsonMapperFactory.mapper().writer().without(SerializationFeature.INDENT_OUTPUT);
    private static final ObjectReader READER =
            JsonMapperFactory.mapper()
                    .reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private final byte[] bytes;
    private int at;

    JsonLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A record as a line, with its end. */
    static byte[] line(Record value) {
        try {
            return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every record can be written.", e);
        }
    }

    /** The next one; empty at the end, and where a line is cut off or damaged. */
    <T extends Record> Optional<T> next(Class<T> type) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        if (end == bytes.length) {
            return Optional.empty();
        }
        try {
            T value = READER.forType(type).readValue(Arrays.copyOfRange(bytes, at, end));
            at = end + 1;
            return Optional.ofNullable(value);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How many bytes were read as whole lines. */
    int length() {
        return at;
    }
}
