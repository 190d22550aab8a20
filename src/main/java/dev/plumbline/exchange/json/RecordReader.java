package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.ShownValue;
import java.lang.reflect.ParameterizedType;
import org.jspecify.annotations.Nullable;

/**
 * Reads any record from a JSON tree and never stops at a mistake: what cannot be read becomes null,
 * 0 or empty, and the rest is read on.
 *
 * <p>A component marked {@code @Nullable} is optional; so are lists and maps, which are empty when
 * absent, and components with {@code @JsonProperty(defaultValue)}. JSON null counts as absent.
 * Everything else is required. {@code @JsonProperty("name")} renames a component,
 * {@code @JsonUnwrapped} puts the fields of a record inline, and
 * {@code @JsonIgnoreProperties({...})} on the record names fields that are accepted and not looked
 * at. All other fields are mistakes.
 */
public final class RecordReader {

    private final InputErrors errors;
    private final ValueReader values;
    private final boolean isStrict;

    /** Mistakes go into the errors. */
    public RecordReader(InputErrors errors) {
        this(errors, true);
    }

    private RecordReader(InputErrors errors, boolean isStrict) {
        this.errors = errors;
        this.isStrict = isStrict;
        this.values = new ValueReader(this, errors);
    }

    /** For what others made: fields that are not known are passed over. */
    public static RecordReader lenient(InputErrors errors) {
        return new RecordReader(errors, false);
    }

    /**
     * The record, or null when the node is not an object at all.
     *
     * <p>Mistakes have the codes {@code missing}, {@code unknownField}, {@code wrongType}, {@code
     * blank}, {@code unknownValue} and those of times: {@code missingOffset}, {@code badTime},
     * {@code offMinute}, {@code yearOutOfRange}, {@code unknownTimeZone}, {@code badDuration}.
     *
     * @param at where the node stands
     */
    public <T extends Record> @Nullable T read(JsonNode node, InputPointer at, Class<T> type) {
        return type.cast(readRecord(node, at, type));
    }

    @Nullable Object readRecord(JsonNode node, InputPointer at, Class<?> type) {
        if (errors.isFull()) {
            return null;
        }
        if (!node.isObject()) {
            new WrongType(errors).report(node, at, "an object in braces");
            return null;
        }
        var shape = RecordShape.of(type);
        if (isStrict) {
            reportUnknownFields(node, at, shape);
        }
        return build(node, at, shape);
    }

    private void reportUnknownFields(JsonNode node, InputPointer at, RecordShape shape) {
        for (var names = node.fieldNames(); names.hasNext() && !errors.isFull(); ) {
            String name = names.next();
            if (!shape.knows(name)) {
                String nearest = NearestName.hint(name, shape.names());
                errors.add(
                        at.at(name),
                        "unknownField",
                        "There is no field (%s) here.%s"
                                .formatted(
                                        ShownValue.of(name),
                                        nearest.isEmpty()
                                                ? " Known are: "
                                                        + String.join(", ", shape.names())
                                                        + "."
                                                : nearest));
            }
        }
    }

    private Object build(JsonNode node, InputPointer at, RecordShape shape) {
        return shape.create(
                shape.fields().stream().map(field -> member(node, at, field)).toArray());
    }

    private @Nullable Object member(JsonNode owner, InputPointer at, RecordField field) {
        if (field.unwrapped()) {
            return build(owner, at, RecordShape.of((Class<?>) field.type()));
        }
        InputPointer here = at.at(field.name());
        JsonNode node = owner.get(field.name());
        Object value = null;
        if (node != null && !node.isNull()) {
            value =
                    field.nullable()
                            ? values.readOptional(node, here, field.type())
                            : values.read(node, here, field.type());
        } else if (field.whenAbsent() != null) {
            value = values.read(field.whenAbsent(), here, field.type());
        } else if (!field.optional()) {
            errors.add(here, "missing", "The field (%s) is required.".formatted(field.name()));
        }
        return value == null ? unread(field) : value;
    }

    private static @Nullable Object unread(RecordField field) {
        if (field.type() == int.class) {
            return 0;
        }
        return field.type() instanceof ParameterizedType collection && !field.nullable()
                ? ValueReader.empty(collection)
                : null;
    }
}
