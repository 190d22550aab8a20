package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a record looks in JSON.
 *
 * @param names of all fields, those of unwrapped records included
 * @param passedOver names that are accepted and not read ({@link JsonIgnoreProperties})
 */
record RecordShape(
        Constructor<?> constructor,
        List<RecordField> fields,
        Set<String> names,
        Set<String> passedOver) {

    private static final ClassValue<RecordShape> SHAPES =
            new ClassValue<>() {
                @Override
                protected RecordShape computeValue(Class<?> type) {
                    return inspect(type);
                }
            };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    boolean knows(String name) {
        return names.contains(name) || passedOver.contains(name);
    }

    Object create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The record (" + constructor.getDeclaringClass() + ") cannot be created.", e);
        }
    }

    private static RecordShape inspect(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        var fields = Arrays.stream(components).map(RecordField::of).toList();
        Set<String> names = new LinkedHashSet<>();
        fields.stream().flatMap(RecordShape::names).forEach(names::add);
        var ignored = type.getAnnotation(JsonIgnoreProperties.class);
        return new RecordShape(
                canonicalConstructor(type, components),
                fields,
                names,
                ignored == null ? Set.of() : Set.of(ignored.value()));
    }

    private static Stream<String> names(RecordField field) {
        return field.unwrapped()
                ? of((Class<?>) field.type()).names().stream()
                : Stream.of(field.name());
    }

    private static Constructor<?> canonicalConstructor(
            Class<?> type, RecordComponent[] components) {
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor.", e);
        }
    }
}
