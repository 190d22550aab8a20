package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
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
                        Boolean.class, plain::truth,
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

    /** Reads a single value; reports a mistake and gives null when it cannot. */
    @FunctionalInterface
    private interface ScalarReader {

        @Nullable Object read(JsonNode node, InputPointer at);
    }

    /** Reads texts and whole numbers. */
    private record PlainValues(InputErrors errors) {

        @Nullable String text(JsonNode node, InputPointer at) {
            if (!node.isTextual()) {
                String hint = node.isNumber() ? "Maybe put it in quotation marks?" : "";
                new WrongType(errors).report(node, at, "a text", hint);
                return null;
            }
            return node.textValue();
        }

        /** A text that has at least one visible character. */
        @Nullable String filledText(JsonNode node, InputPointer at) {
            String text = text(node, at);
            if (text != null && text.isBlank()) {
                errors.add(
                        at,
                        "blank",
                        "The field (%s) is empty, but must have a text.".formatted(at.label()));
                return null;
            }
            return text;
        }

        @Nullable Boolean truth(JsonNode node, InputPointer at) {
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            new WrongType(errors).report(node, at, "true or false");
            return null;
        }

        @Nullable Integer wholeNumber(JsonNode node, InputPointer at) {
            return isWhole(node, at, node.canConvertToInt(), Integer.MIN_VALUE, Integer.MAX_VALUE)
                    ? node.intValue()
                    : null;
        }

        @Nullable Long longNumber(JsonNode node, InputPointer at) {
            return isWhole(node, at, node.canConvertToLong(), Long.MIN_VALUE, Long.MAX_VALUE)
                    ? node.longValue()
                    : null;
        }

        private boolean isWhole(
                JsonNode node, InputPointer at, boolean isInRange, long least, long most) {
            if (node.isIntegralNumber() && isInRange) {
                return true;
            }
            String needed = "a whole number";
            String hint = "";
            if (node.isIntegralNumber()) {
                needed = "a whole number from %d to %d".formatted(least, most);
            } else if (node.isTextual() && node.textValue().matches("-?\\d{1,18}")) {
                hint = "Maybe remove the quotation marks?";
            } else if (node.isNumber()) {
                hint = "Maybe round it?";
            }
            new WrongType(errors).report(node, at, needed, hint);
            return false;
        }
    }

    /**
     * Reads one of a fixed set of words, spelt as in the contract. Where one of them has the alias
     * {@code true}, JSON's true stands for it, and false for nothing.
     */
    private record EnumValues(InputErrors errors) {

        @Nullable Object read(JsonNode node, InputPointer at, Class<?> type) {
            Object[] constants = type.getEnumConstants();
            List<String> names = Arrays.stream(constants).map(Object::toString).toList();
            if (node.isBoolean() && alias(type, "true") != null) {
                return node.booleanValue() ? alias(type, "true") : null;
            }
            if (!node.isTextual()) {
                new WrongType(errors).report(node, at, "one of " + String.join(", ", names));
                return null;
            }
            int index = names.indexOf(node.textValue());
            if (index >= 0) {
                return constants[index];
            }
            errors.add(
                    at,
                    "unknownValue",
                    "The field (%s) is %s, but must be one of %s.%s"
                            .formatted(
                                    at.label(),
                                    WrongType.shown(node),
                                    String.join(", ", names),
                                    NearestName.hint(node.textValue(), names)));
            return null;
        }

        private static @Nullable Object alias(Class<?> type, String name) {
            for (Object constant : type.getEnumConstants()) {
                if (isCalled(type, constant.toString(), name)) {
                    return constant;
                }
            }
            return null;
        }

        private static boolean isCalled(Class<?> type, String constant, String name) {
            try {
                JsonAlias alias = type.getField(constant).getAnnotation(JsonAlias.class);
                return alias != null && List.of(alias.value()).contains(name);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("An enum (" + type + ") without its fields.", e);
            }
        }
    }
}
