package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.rest.DocumentedApi.DocumentedOperation;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * The committed description of the API is what the server says of itself, is valid, and leaves
 * nothing out.
 */
@QuarkusTest
class OpenApiDocumentTest {

    private static final String REWRITE =
            "./plumbline test -Dtest=OpenApiDocumentTest -Dplumbline.rewrite=true";

    private static final JsonMapper SORTED =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    /** Keywords of JSON Schema and OpenAPI 3.1; others would be legal, and mean nothing. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    "$ref",
                    "additionalProperties",
                    "allOf",
                    "anyOf",
                    "const",
                    "contentMediaType",
                    "default",
                    "deprecated",
                    "description",
                    "discriminator",
                    "enum",
                    "examples",
                    "exclusiveMaximum",
                    "exclusiveMinimum",
                    "format",
                    "items",
                    "maxItems",
                    "maxLength",
                    "maximum",
                    "minItems",
                    "minLength",
                    "minimum",
                    "not",
                    "oneOf",
                    "pattern",
                    "properties",
                    "readOnly",
                    "required",
                    "title",
                    "type",
                    "uniqueItems",
                    "writeOnly");

    @TestHTTPResource("/")
    URI base;

    @Test
    void committedDocumentIsTheServers() throws IOException {
        String served = sorted(new ApiClient(base).get("/q/openapi?format=json").text());
        if (Boolean.getBoolean("plumbline.rewrite")) {
            Files.writeString(DocumentedApi.FILE, served);
        }

        assertThat(DocumentedApi.FILE)
                .as("After a wanted change: %s", REWRITE)
                .content()
                .isEqualTo(served);
    }

    private static String sorted(String json) throws JsonProcessingException {
        return SORTED.writeValueAsString(SORTED.readValue(json, Object.class)) + "\n";
    }

    @Test
    void isValid() throws IOException {
        var read = new OpenAPIV3Parser().readContents(Files.readString(DocumentedApi.FILE));

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void everySchemaIsOne() {
        var meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        List<String> mistakes = new ArrayList<>();
        forEachSchema(
                (place, schema) -> {
                    schema.fieldNames()
                            .forEachRemaining(
                                    word -> {
                                        if (!KEYWORDS.contains(word)) {
                                            mistakes.add(place + " has " + word);
                                        }
                                    });
                    meta.validate(schema.toString(), InputFormat.JSON)
                            .forEach(mistake -> mistakes.add(place + ": " + mistake));
                });

        assertThat(mistakes).isEmpty();
    }

    /** All, also those within others. */
    private static void forEachSchema(BiConsumer<String, JsonNode> visitor) {
        for (var schema :
                DocumentedApi.committed().document().at("/components/schemas").properties()) {
            visit(schema.getKey(), schema.getValue(), visitor);
        }
        for (DocumentedOperation operation : DocumentedApi.committed().operations()) {
            for (JsonNode holder : operation.node().findParents("schema")) {
                visit(operation.id(), holder.path("schema"), visitor);
            }
        }
    }

    private static void visit(String place, JsonNode schema, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(place, schema);
        for (var property : schema.path("properties").properties()) {
            visit(place + "." + property.getKey(), property.getValue(), visitor);
        }
        for (String one : List.of("items", "additionalProperties", "not")) {
            if (schema.path(one).isObject()) {
                visit(place + "/" + one, schema.path(one), visitor);
            }
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(several).forEach(part -> visit(place + "/" + several, part, visitor));
        }
    }

    @Test
    void everyOperationSaysWhatItDoes() {
        var operations = DocumentedApi.committed().operations();

        assertThat(operations).hasSizeGreaterThan(20);
        assertThat(operations)
                .allSatisfy(
                        operation -> {
                            String call = operation.method() + " " + operation.path();
                            assertThat(operation.id()).as(call).matches("[a-z]+([A-Z][a-z0-9]+)+");
                            assertThat(operation.node().path("summary").asText())
                                    .as(call)
                                    .isNotBlank();
                            assertThat(operation.node().path("tags")).as(call).isNotEmpty();
                        });
        assertThat(operations).extracting(DocumentedOperation::id).doesNotHaveDuplicates();
    }

    @Test
    void everyParameterIsDescribed() {
        for (DocumentedOperation operation : DocumentedApi.committed().operations()) {
            for (JsonNode parameter : operation.node().path("parameters")) {
                String place = operation.id() + " " + parameter.path("name").asText();
                assertThat(parameter.path("description").asText()).as(place).isNotBlank();
                assertThat(parameter.path("schema")).as(place).isNotEmpty();
            }
        }
    }

    @Test
    void everyAnswerIsDescribed() {
        for (DocumentedOperation operation : DocumentedApi.committed().operations()) {
            boolean isEverDone = false;
            for (var answer : operation.node().path("responses").properties()) {
                String place = operation.id() + " " + answer.getKey();
                var content = answer.getValue().path("content");
                assertThat(answer.getValue().path("description").asText()).as(place).isNotBlank();
                if (answer.getKey().startsWith("2")) {
                    isEverDone = true;
                    assertThat(content.isEmpty())
                            .as(place)
                            .isEqualTo(answer.getKey().equals("204"));
                    content.forEach(type -> assertThat(type.path("schema")).as(place).isNotEmpty());
                } else if (answer.getKey().startsWith("3")) {
                    assertThat(content).as(place).isEmpty();
                } else {
                    assertThat(content.fieldNames())
                            .as(place)
                            .toIterable()
                            .containsExactly("application/problem+json");
                }
            }
            assertThat(isEverDone).as(operation.id()).isTrue();
        }
    }
}
