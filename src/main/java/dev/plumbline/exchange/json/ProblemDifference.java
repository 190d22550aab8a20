package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.problem.Problem;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The JSON Patch (RFC 6902) that makes one problem of another one, as {@link ProblemPatch} takes
 * it. It names whole fields of rooms, people, talks and the like, so that it can still be read.
 */
final class ProblemDifference {

    private final ArrayNode operations = JsonNodeFactory.instance.arrayNode();

    private ProblemDifference() {}

    static ArrayNode between(Problem before, Problem after) {
        var difference = new ProblemDifference();
        difference.fields(
                "",
                JsonMapperFactory.mapper().valueToTree(before),
                JsonMapperFactory.mapper().valueToTree(after),
                true);
        return difference.operations;
    }

    private void fields(String at, JsonNode before, JsonNode after, boolean isTop) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            field(at + "/" + name, before.path(name), after.path(name), isTop);
        }
    }

    private void field(String at, JsonNode before, JsonNode after, boolean isTop) {
        if (before.equals(after)) {
            return;
        }
        if (after.isMissingNode()) {
            operation("remove", at);
        } else if (isTop && isListThatGrew(before, after)) {
            elements(at, before, after);
        } else {
            operation(before.isMissingNode() ? "add" : "replace", at).set("value", after);
        }
    }

    /** Of objects, each of which is still where it was. */
    private static boolean isListThatGrew(JsonNode before, JsonNode after) {
        if (!before.isArray() || !after.isArray() || before.size() > after.size()) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            var id = before.get(index).path("id");
            if (id.isMissingNode() || !id.equals(after.get(index).path("id"))) {
                return false;
            }
        }
        return true;
    }

    private void elements(String at, JsonNode before, JsonNode after) {
        for (int index = 0; index < before.size(); index++) {
            fields(at + "/" + index, before.get(index), after.get(index), false);
        }
        for (int index = before.size(); index < after.size(); index++) {
            operation("add", at + "/-").set("value", after.get(index));
        }
    }

    private ObjectNode operation(String kind, String at) {
        return operations.addObject().put("op", kind).put("path", at);
    }
}
