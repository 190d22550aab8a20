package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalTime;
import java.util.List;

/** Makes the one JSON mapper of the house. */
public final class JsonMapperFactory {

    /** Objects and arrays inside each other; a problem needs seven. */
    static final int DEEPEST = 100;

    private static final int LONGEST_NAME = 1_000;

    /**
     * Names, values and brackets together. Text of the size that is read, made of empty objects,
     * would fill hundreds of megabytes; the largest problem has two thirds of these.
     */
    static final int MOST_TOKENS = 1_000_000;

    private static final ObjectMapper MAPPER = create();

    private JsonMapperFactory() {}

    /**
     * The mapper, to write with: times as ISO text with their offset, neither nulls nor empty
     * lists, two blanks a level and the same line ends everywhere. For reading there is {@link
     * JsonText}.
     */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static ObjectMapper create() {
        var factory =
                JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEEPEST)
                                        .maxNameLength(LONGEST_NAME)
                                        .maxTokenCount(MOST_TOKENS)
                                        .build())
                        .build();
        // LocalTime's own text is HH:mm, as in the contract; the module would add seconds
        var wallClock =
                new SimpleModule().addSerializer(LocalTime.class, ToStringSerializer.instance);
        var mapper =
                JsonMapper.builder(factory)
                        .addModule(new JavaTimeModule())
                        .addModule(wallClock)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .defaultPrettyPrinter(printer())
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                        .build();
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null));
        return mapper;
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
