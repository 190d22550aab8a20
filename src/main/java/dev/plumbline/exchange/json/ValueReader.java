package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a value of any type that the records have; null when it cannot be read. */
final class ValueReader {

    private final RecordReader records;
    private final InputErrors errors;
    private final PlainValues plain;
    private final Map<Class<?>, ScalarReader> scalars;

    ValueReader(RecordReader records, InputErrors errors) {
        this.records = records;
        this.errors = errors;
        plain = new PlainValues(errors);
        var times = new TimeValues(errors);
        scalars =
                Map.of(
                        JsonNode.class, (node, at) -> node,
                        String.class, plain::filledText,
                        int.class, plain::wholeNumber,
                        Integer.class, plain::wholeNumber,
                        Long.class, plain::longNumber,
                        OffsetDateTime.class, times::moment,
                        LocalTime.class, times::wallClock,
                        ZoneId.class, times::zone,
                        Duration.class, times::duration);
    }

    @Nullable Object read(JsonNode node, InputPointer at, Type type) {
        if (type instanceof ParameterizedType collection) {
            Type[] arguments = collection.getActualTypeArguments();
            return collection.getRawType() == List.class
                    ? list(node, at, arguments[0])
                    : map(node, at, arguments[1]);
        }
        var plainType = (Class<?>) type;
        if (plainType.isRecord()) {
            return records.readRecord(node, at, plainType);
        }
        if (plainType.isEnum()) {
            return new EnumValues(errors).read(node, at, plainType);
        }
        ScalarReader scalar = scalars.get(plainType);
        if (scalar == null) {
            throw new IllegalStateException("No JSON is known for the type (" + type + ").");
        }
        return scalar.read(node, at);
    }

    /** Like {@link #read}, but an optional text may be blank. */
    @Nullable Object readOptional(JsonNode node, InputPointer at, Type type) {
        return type == String.class ? plain.text(node, at) : read(node, at, type);
    }

    static Object empty(ParameterizedType collection) {
        return collection.getRawType() == List.class ? List.of() : Map.of();
    }

    private @Nullable List<?> list(JsonNode node, InputPointer at, Type elementType) {
        if (!node.isArray()) {
            new WrongType(errors).report(node, at, "an array", "Maybe put it in square brackets?");
            return null;
        }
        List<@Nullable Object> result = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            if (errors.isFull()) {
                break;
            }
            result.add(read(element, at.at(result.size()), elementType));
        }
        return Collections.unmodifiableList(result);
    }

    private @Nullable Map<String, ?> map(JsonNode node, InputPointer at, Type valueType) {
        if (!node.isObject()) {
            new WrongType(errors).report(node, at, "an object in braces");
            return null;
        }
        Map<String, Object> result = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Object value = read(entry.getValue(), at.at(entry.getKey()), valueType);
            if (value != null) {
                result.put(entry.getKey(), value);
            }
        }
        return Collections.unmodifiableMap(result);
    }
}
