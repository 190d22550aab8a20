package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files for containers can be read, and hold what operations.md promises. */
class ContainerFilesTest {

    private static final List<String> INSTRUCTIONS =
            List.of(
                    "FROM",
                    "WORKDIR",
                    "COPY",
                    "RUN",
                    "ENV",
                    "VOLUME",
                    "EXPOSE",
                    "USER",
                    "HEALTHCHECK",
                    "ENTRYPOINT",
                    "CMD");

    /** Each with its words, continued lines joined. */
    private static List<List<String>> instructions() throws IOException {
        String text = Files.readString(Path.of("Containerfile"));
        return text.replaceAll("(?m)^#.*\\R", "")
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split("\\s+")))
                .toList();
    }

    private static List<List<String>> of(String instruction) throws IOException {
        return instructions().stream().filter(line -> line.getFirst().equals(instruction)).toList();
    }

    @Test
    void everyInstructionIsKnown() throws IOException {
        assertThat(instructions()).extracting(List::getFirst).isSubsetOf(INSTRUCTIONS);
        assertThat(instructions().getFirst().getFirst()).isEqualTo("FROM");
    }

    @Test
    void runsOnARuntimeAndNotAsRoot() throws IOException {
        assertThat(of("FROM").getLast().get(1)).endsWith(":25-jre");
        assertThat(of("USER").getLast().get(1)).doesNotContain("root").doesNotMatch("0(:.*)?");
        assertThat(of("VOLUME").getLast().get(1)).isEqualTo("/var/lib/plumbline");
        assertThat(of("HEALTHCHECK")).hasSize(1);
    }

    @Test
    void whatIsCopiedIsThere() throws IOException {
        for (List<String> copy : of("COPY")) {
            if (!copy.get(1).startsWith("--from")) {
                assertThat(Path.of(copy.get(1))).exists();
            }
        }
    }

    /** They are lists in JSON; otherwise a shell would stand between the signals and us. */
    @Test
    void commandsAreLists() throws IOException {
        var json = new ObjectMapper();
        for (String instruction : List.of("ENTRYPOINT", "CMD")) {
            var words = of(instruction).getLast();
            assertThat(json.readTree(String.join(" ", words.subList(1, words.size()))).isArray())
                    .isTrue();
        }
        var health = String.join(" ", of("HEALTHCHECK").getLast());
        assertThat(json.readTree(health.substring(health.indexOf('['))).isArray()).isTrue();
    }

    @Test
    void composesThreeServersOneDatabaseAndAProxy() throws IOException {
        JsonNode compose =
                new ObjectMapper(new YAMLFactory()).readTree(Path.of("compose.yaml").toFile());
        var services = compose.path("services");

        assertThat(services.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("database", "node1", "node2", "node3", "proxy");
        assertThat(compose.at("/x-node/build/dockerfile").asText()).isEqualTo("Containerfile");
        assertThat(compose.at("/x-node/environment/PLUMBLINE_DB").asText())
                .startsWith("jdbc:postgresql://database:");
        assertThat(compose.at("/configs/proxy/content").asText())
                .contains("node1:8080 node2:8080 node3:8080", "/q/health/ready");
        for (JsonNode service : services) {
            service.path("networks")
                    .forEach(
                            name ->
                                    assertThat(compose.path("networks").has(name.asText()))
                                            .isTrue());
        }
    }
}
