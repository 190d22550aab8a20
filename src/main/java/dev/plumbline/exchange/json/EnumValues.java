package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one of a fixed set of words, spelt as in the contract. */
record EnumValues(InputErrors errors) {

    @Nullable Object read(JsonNode node, InputPointer at, Class<?> type) {
        Object[] constants = type.getEnumConstants();
        List<String> names = Arrays.stream(constants).map(Object::toString).toList();
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
                                ValueText.of(node),
                                String.join(", ", names),
                                NearestName.hint(node.textValue(), names)));
        return null;
    }
}
