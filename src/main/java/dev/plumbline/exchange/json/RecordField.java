package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * How a component of a record looks in JSON.
 *
 * @param nullable whether it may be absent and then is null
 * @param whenAbsent what counts when it is absent
 * @param unwrapped whether it is a record whose fields stand inline
 */
record RecordField(
        String name,
        Type type,
        boolean nullable,
        @Nullable JsonNode whenAbsent,
        boolean unwrapped) {

    static RecordField of(RecordComponent component) {
        // annotations that do not apply to record components are kept by the accessor alone
        AnnotatedElement annotated = component.getAccessor();
        var property = annotated.getAnnotation(JsonProperty.class);
        boolean renamed = property != null && !property.value().isEmpty();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new RecordField(
                renamed ? property.value() : component.getName(),
                component.getGenericType(),
                nullable,
                property == null || property.defaultValue().isEmpty()
                        ? null
                        : defaultNode(component.getType(), property.defaultValue()),
                annotated.isAnnotationPresent(JsonUnwrapped.class));
    }

    /** Whether it may be absent: lists and maps may always, and are empty then. */
    boolean optional() {
        return nullable || type instanceof ParameterizedType;
    }

    private static JsonNode defaultNode(Class<?> type, String text) {
        return type == int.class ? IntNode.valueOf(Integer.parseInt(text)) : TextNode.valueOf(text);
    }
}
