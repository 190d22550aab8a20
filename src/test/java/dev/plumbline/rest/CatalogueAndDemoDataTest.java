package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.Problem;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.WeightProfiles;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be known without handing anything in. */
@QuarkusTest
class CatalogueAndDemoDataTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void listsEveryRule() {
        var rules = http.get("/v1/rules").json();

        assertThat(rules).hasSameSizeAs(RuleCatalogue.ENTRIES);
        assertThat(rules.path(0).fieldNames())
                .toIterable()
                .contains("id", "title", "description", "severity", "weight", "unit", "whyWeight");
    }

    @Test
    void rulesTellTheirParameters() {
        var discomfort = rule("remoteDiscomfort");

        assertThat(discomfort.path("params"))
                .extracting(param -> param.path("name").asText() + " " + param.path("standard"))
                .contains("nightCost 4", "comfortable {\"from\":\"09:00\",\"to\":\"18:00\"}");
        assertThat(discomfort.path("unit").asText()).isNotBlank();
    }

    @Test
    void listsEveryProfileWithWhatItChanges() {
        var profiles = http.get("/v1/profiles").json();

        assertThat(profiles.findValuesAsText("name")).isEqualTo(WeightProfiles.names());
        assertThat(profiles.at("/0/rules")).isEmpty();
        assertThat(profiles.at("/1/rules/remoteDiscomfort").toString())
                .isEqualTo("{\"weight\":3,\"params\":{\"nightCost\":8}}");
    }

    private JsonNode rule(String id) {
        for (JsonNode rule : http.get("/v1/rules").json()) {
            if (rule.path("id").asText().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("There is no rule " + id + ".");
    }

    @Test
    void listsEveryDataset() throws IOException {
        List<String> files;
        try (var paths = Files.newDirectoryStream(Path.of("datasets"), "*.json")) {
            files = new java.util.ArrayList<>();
            paths.forEach(path -> files.add(path.getFileName().toString().replace(".json", "")));
        }
        var ids = http.get("/v1/demo-data").json().findValuesAsText("id");

        assertThat(ids).isSorted().containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void demoDataCanBePostedAsItIs() {
        for (JsonNode entry : http.get("/v1/demo-data").json()) {
            var body = http.get("/v1/demo-data/" + entry.path("id").asText());
            var accepted = http.post(body.text());
            String id = accepted.json().path("id").asText();

            assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
            assertThat(accepted.json().path("name")).isEqualTo(entry.path("name"));
            assertThat(http.delete("/v1/schedules/" + id + "?purge=true").status()).isEqualTo(204);
        }
        RefusalsTest.assertProblem(http.get("/v1/demo-data/none"), 404);
    }

    @Test
    void describesItself() {
        var document = http.get("/q/openapi?format=json").json();

        assertThat(document.path("paths").fieldNames())
                .toIterable()
                .contains(
                        "/v1/schedules",
                        "/v1/schedules/{id}",
                        "/v1/schedules/{id}/metadata",
                        "/v1/schedules/{id}/input",
                        "/v1/schedules/{id}/events",
                        "/v1/rules",
                        "/v1/profiles",
                        "/v1/demo-data",
                        "/v1/demo-data/{id}");
        assertThat(document.at("/components/schemas/TimeZone/type").asText()).isEqualTo("string");
        assertThat(document.at("/components/schemas/Problem/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Problem.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
        assertThat(http.get("/q/swagger-ui/").status()).isEqualTo(200);
    }

    @Test
    void everyEndpointIsDocumented() throws IOException {
        String text = Files.readString(Path.of("docs/rest.md"));
        Set<String> missing = new TreeSet<>();
        var paths = http.get("/q/openapi?format=json").json().path("paths");
        for (var path : paths.properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                            method -> {
                                String call = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                                if (!text.contains("`" + call + "`")
                                        && !text.contains("`" + call + "?")) {
                                    missing.add(call);
                                }
                            });
        }

        assertThat(missing).isEmpty();
    }
}
