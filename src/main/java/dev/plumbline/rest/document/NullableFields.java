package dev.plumbline.rest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are written as null. As a rule what is null is left out of an answer, so these are
 * the ones that are nullable and written all the same.
 */
final class NullableFields {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName WRITTEN = DotName.createSimple(JsonInclude.class);

    /** Any JSON value, of which null is one. */
    private static final String ANYTHING = "#/components/schemas/AnyJson";

    /** By the name of their class. */
    private final Map<String, Set<String>> names = new HashMap<>();

    NullableFields(IndexView classes) {
        for (var annotation : classes.getAnnotations(WRITTEN)) {
            var target = annotation.target();
            if (target.kind() == AnnotationTarget.Kind.FIELD && isNullable(target.asField())) {
                var field = target.asField();
                names.computeIfAbsent(
                                field.declaringClass().name().withoutPackagePrefix(),
                                any -> new HashSet<>())
                        .add(field.name());
            }
        }
    }

    private static boolean isNullable(FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE);
    }

    /** Lets each be null in the schema of its class. */
    void markIn(Map<String, Schema> schemas) {
        names.forEach(
                (type, fields) -> {
                    var schema = schemas.get(type.substring(type.lastIndexOf('$') + 1));
                    if (schema != null && schema.getProperties() != null) {
                        fields.forEach(field -> markIn(schema, field));
                    }
                });
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .forEach(NullableFields::unmarkAnything);
    }

    /** Generators of clients make nothing of a choice between anything and null. */
    private static void unmarkAnything(Schema property) {
        List<Schema> choices = property.getAnyOf();
        if (choices != null
                && choices.stream().anyMatch(choice -> ANYTHING.equals(choice.getRef()))) {
            property.setAnyOf(null);
            property.setRef(ANYTHING);
        }
    }

    private static void markIn(Schema schema, String field) {
        var present = schema.getProperties().get(field);
        if (present != null) {
            schema.addProperty(field, orNull(present));
        }
    }

    private static Schema orNull(Schema schema) {
        List<SchemaType> types = schema.getType();
        if (types == null && schema.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(
                            List.of(
                                    OASFactory.createSchema().ref(schema.getRef()),
                                    OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        }
        if (types == null || types.contains(SchemaType.NULL)) {
            return schema;
        }
        List<SchemaType> more = new ArrayList<>(types);
        more.add(SchemaType.NULL);
        return schema.type(more);
    }
}
