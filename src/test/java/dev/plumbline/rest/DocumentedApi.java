package dev.plumbline.rest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The API as the committed description has it; finds out whether answers are as described. */
final class DocumentedApi {

    static final Path FILE = Path.of("docs", "openapi.json");

    private static final String URI = "urn:plumbline:openapi";

    private final JsonNode document;
    private final List<DocumentedOperation> operations = new ArrayList<>();
    private final Schema whole;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** What can be asked for with one method at one path. */
    record DocumentedOperation(String method, String path, JsonNode node, Pattern asked) {

        private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

        static DocumentedOperation of(String method, String path, JsonNode node) {
            return new DocumentedOperation(
                    method, path, node, Pattern.compile(pattern(path, node)));
        }

        String id() {
            return node.path("operationId").asText();
        }

        boolean isAskedBy(String askedMethod, String askedPath) {
            return method.equals(askedMethod) && asked.matcher(askedPath).matches();
        }

        private static String pattern(String path, JsonNode node) {
            var pattern = new StringBuilder();
            var places = PLACE.matcher(path);
            int end = 0;
            while (places.find()) {
                pattern.append(Pattern.quote(path.substring(end, places.start())))
                        .append(parameter(places.group(1), node));
                end = places.end();
            }
            return pattern.append(Pattern.quote(path.substring(end))).toString();
        }

        private static String parameter(String parameter, JsonNode node) {
            for (JsonNode one : node.path("parameters")) {
                if (one.path("name").asText().equals(parameter)) {
                    return one.at("/schema/pattern").asText("[^/]+");
                }
            }
            return "[^/]+";
        }
    }

    private DocumentedApi(String text) {
        document = ApiClient.parse(text);
        whole =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(URI), text, InputFormat.JSON);
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(
                        DocumentedOperation.of(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue()));
            }
        }
    }

    static DocumentedApi committed() {
        return Holder.COMMITTED;
    }

    private static final class Holder {
        private static final DocumentedApi COMMITTED = new DocumentedApi(read());

        private static String read() {
            try {
                return Files.readString(FILE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    JsonNode document() {
        return document;
    }

    List<DocumentedOperation> operations() {
        return operations;
    }

    /** What is asked for; nothing where the description has no such thing. */
    Optional<DocumentedOperation> asked(String method, String path) {
        return operations.stream().filter(one -> one.isAskedBy(method, path)).findFirst();
    }

    /** In what an answer is not as described; empty when it is. */
    List<String> mistakes(
            DocumentedOperation operation, int status, String contentType, String body) {
        var response = operation.node().path("responses").path(Integer.toString(status));
        if (response.isMissingNode()) {
            return List.of("%s does not describe status %d".formatted(operation.id(), status));
        }
        var content = response.path("content");
        String type = contentType.replaceAll(";.*", "").strip();
        String described = content.has(type) ? type : "*/*";
        if (!content.has(described)) {
            return content.isEmpty() && body.isEmpty()
                    ? List.of()
                    : List.of(
                            "%s does not describe %s with status %d"
                                    .formatted(operation.id(), type, status));
        }
        // Of files of any type nothing is described.
        return type.endsWith("json") && content.has(type)
                ? schema(operation, status, described).validate(body, InputFormat.JSON).stream()
                        .map(mistake -> operation.id() + " " + status + ": " + mistake)
                        .toList()
                : List.of();
    }

    private Schema schema(DocumentedOperation operation, int status, String type) {
        String place =
                JsonPointer.empty()
                        .appendProperty("paths")
                        .appendProperty(operation.path())
                        .appendProperty(operation.method().toLowerCase(Locale.ROOT))
                        .appendProperty("responses")
                        .appendProperty(Integer.toString(status))
                        .appendProperty("content")
                        .appendProperty(type)
                        .appendProperty("schema")
                        .toString();
        return schemas.computeIfAbsent(
                place, any -> whole.getRefSchema(SchemaLocation.Fragment.of("#" + encoded(place))));
    }

    /** A pointer within an address. */
    private static String encoded(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }
}
