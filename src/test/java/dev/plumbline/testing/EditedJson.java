package dev.plumbline.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A JSON document of the test resources with some values changed. */
public final class EditedJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode tree;

    private EditedJson(JsonNode tree) {
        this.tree = tree;
    }

    /** A valid problem that uses every field of the contract. */
    public static EditedJson everyField() {
        return resource("/problems/every-field.json");
    }

    public static EditedJson resource(String name) {
        try (var stream = EditedJson.class.getResourceAsStream(name)) {
            return new EditedJson(MAPPER.readTree(Objects.requireNonNull(stream, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EditedJson of(String json) {
        return new EditedJson(parse(json));
    }

    /** Sets the value at the JSON pointer; single quotes stand for double ones. */
    public EditedJson with(String pointer, String json) {
        var path = JsonPointer.compile(pointer);
        var last = path.last();
        var owner = tree.at(path.head());
        if (owner instanceof ArrayNode array) {
            if (last.getMatchingIndex() == array.size()) {
                array.add(parse(json));
            } else {
                array.set(last.getMatchingIndex(), parse(json));
            }
        } else {
            ((ObjectNode) owner).set(last.getMatchingProperty(), parse(json));
        }
        return this;
    }

    public EditedJson without(String pointer) {
        var path = JsonPointer.compile(pointer);
        ((ObjectNode) tree.at(path.head())).remove(path.last().getMatchingProperty());
        return this;
    }

    /** The JSON pointers of all values in it, each before those inside it. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        collect("", tree, pointers);
        return pointers;
    }

    private static void collect(String owner, JsonNode json, List<String> pointers) {
        var names = new ArrayList<String>();
        json.fieldNames().forEachRemaining(names::add);
        for (int index = 0; json.isArray() && index < json.size(); index++) {
            names.add("" + index);
        }
        for (String name : names) {
            String pointer = owner + "/" + name;
            pointers.add(pointer);
            collect(pointer, json.at("/" + name), pointers);
        }
    }

    public JsonNode tree() {
        return tree;
    }

    public byte[] bytes() {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
