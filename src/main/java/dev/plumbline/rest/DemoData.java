package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.json.JsonText;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The datasets that come with the program, each read when it is asked for. */
@ApplicationScoped
public class DemoData {

    private static final String FOLDER = "demo-data";
    private static final String EXTENSION = ".json";

    /**
     * What a list shows of a dataset.
     *
     * @param id its file's name without extension
     */
    @Schema(name = "DemoDataEntry")
    public record Entry(
            String id, String name, int talks, int coordinationSessions, int timeSlots) {

        static Entry of(String id, JsonNode problem) {
            return new Entry(
                    id,
                    problem.path("name").asText(),
                    problem.path("talks").size(),
                    problem.path("coordinationSessions").size(),
                    problem.path("timeSlots").size());
        }
    }

    /** All datasets, by id. */
    List<Entry> entries() {
        return read().entrySet().stream()
                .map(dataset -> Entry.of(dataset.getKey(), dataset.getValue()))
                .toList();
    }

    /** A request that solves the dataset. */
    Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(read().get(id)).map(DemoData::request);
    }

    private static ObjectNode request(JsonNode problem) {
        var request = JsonNodeFactory.instance.objectNode();
        request.putObject("config").putObject("run").set("name", problem.path("name"));
        request.set("modelInput", problem);
        return request;
    }

    /** The folder lies in a directory while developing, and in a jar in the packaged program. */
    private static Map<String, JsonNode> read() {
        Map<String, JsonNode> problems = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> read(folder, problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private static void read(Path folder, Map<String, JsonNode> problems) {
        try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                problems.put(
                        name.substring(0, name.length() - EXTENSION.length()),
                        JsonText.parse(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
