package dev.plumbline.rest;

import static dev.plumbline.rest.RefusalsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.ImportFormats;
import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.TrickyProgrammes;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as bodies of requests, and what is wrong with them. */
@QuarkusTest
class ImportsTest {

    private static final String TALKS = "Title,Speakers,Minutes\nReset policy,Ada Example,25\n";
    private static final String CSV = "csv?timeZone=Europe/Prague";

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void everyFormatIsListed() {
        var listed = http.get("/v1/imports").json();

        assertThat(listed)
                .extracting(format -> format.path("id").asText())
                .containsExactlyElementsOf(
                        ImportFormats.all().stream()
                                .map(Importer::format)
                                .map(ImportFormat::id)
                                .toList());
        assertThat(listed)
                .allSatisfy(one -> assertThat(one.path("description").asText()).isNotEmpty());
    }

    @Test
    void whatIsListedAnswersToAllItsNames() {
        for (String name : ImportFormats.names()) {
            assertProblem(send(name.toUpperCase(java.util.Locale.ROOT), ""), 400);
        }
    }

    @Test
    void whatWasImportedCanBeSolved() {
        var imported = send(CSV, TALKS);

        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        assertThat(imported.header("Content-Type")).startsWith("application/json");
        assertThat(imported.json().at("/problem/talks/0/title").asText()).isEqualTo("Reset policy");
        assertThat(imported.json().path("missing")).isNotEmpty();
        assertThat(imported.json().has("schedule")).isFalse();
        var solved = solved(imported.json());
        assertThat(solved.at("/metadata/solverStatus").asText()).isEqualTo("SOLVING_COMPLETED");
        assertThat(solved.at("/modelOutput/waitlist/0/title").asText()).isEqualTo("Reset policy");
    }

    @Test
    void whatAScheduleSaysIsPublished() {
        byte[] xml =
                ExportFormats.of("schedule.xml")
                        .orElseThrow()
                        .write(new ExportRequest(TrickyProgrammes.plain()));
        var imported =
                http.send(
                        http.request("/v1/imports/schedule.xml")
                                .POST(BodyPublishers.ofByteArray(xml)));

        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        var placements = imported.json().at("/schedule/placements");
        assertThat(placements).hasSameSizeAs(imported.json().at("/problem/published/placements"));
        assertThat(solved(imported.json()).at("/modelOutput/placements"))
                .extracting(one -> one.path("session").asText())
                .containsAll(placements.findValuesAsText("session"));
    }

    private JsonNode solved(JsonNode imported) {
        var answer =
                http.post(
                        """
                        {"config": {"run": {"termination": {"stepCountLimit": 50}}}, "modelInput": %s}"""
                                .formatted(imported.path("problem")),
                        "Prefer",
                        "wait=60");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    indco        | Maybe "indico"?
                    schedule-xml | Maybe "schedule.xml"?
                    spreadsheets | Maybe "spreadsheet"?
                    word         | Known are: ics,
                    """)
    void unknownFormat(String format, String hint) {
        var refused = send(format, "x");

        assertProblem(refused, 404);
        assertThat(refused.json().path("type").asText()).endsWith("unknown-import-format");
        assertThat(refused.json().path("detail").asText()).contains(format, hint);
    }

    @Test
    void everyMistakeAtOnce() {
        var refused = send(CSV, "Title,Minutes,Priority\nOne,much,3\nTwo,25,nine\n");

        assertProblem(refused, 400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .hasSize(2)
                .allMatch(pointer -> pointer.startsWith("/body/"));
        assertThat(refused.text()).contains("much", "nine");
    }

    @Test
    void everyMistakeInTheParameters() {
        var refused =
                send(
                        "csv?minutes=0&timeZone=Europe/Pragu&section=pci",
                        "Title,Minutes\nOne,much\n");

        assertProblem(refused, 400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .containsExactlyInAnyOrder("/minutes", "/timeZone", "/section");
        assertThat(refused.text()).contains("Maybe \\\"Europe/Prague\\\"?");
        assertThat(assertBad("csv?published=maybe", TALKS)).contains("published", "true or false");
    }

    @Test
    void parametersAreUsed() {
        var imported =
                send(
                        "csv?name=My+MC&timeZone=Asia/Kolkata&minutes=40",
                        "Title,Speakers\nOne,Ada Example\n");
        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        var problem = imported.json().path("problem");

        assertThat(problem.path("name").asText()).isEqualTo("My MC");
        assertThat(problem.path("timeZone").asText()).isEqualTo("Asia/Kolkata");
        assertThat(problem.at("/talks/0/minutes").asInt()).isEqualTo(40);
    }

    @Test
    void nothingIsNoFile() {
        var empty = send("csv", "");

        assertProblem(empty, 400);
        assertThat(empty.json().at("/errors/0/code").asText()).isEqualTo("emptyInput");
        var none = http.send(http.request("/v1/imports/csv").POST(BodyPublishers.noBody()));
        assertProblem(none, 400);
    }

    @Test
    void aFormatThatAddsSaysWhatTo() {
        assertThat(assertBad("maintainers", "M: x")).contains("maintainers", "part (problem)");
    }

    @Test
    void tooLarge() {
        String body = " ".repeat(JsonText.MAX_BYTES + 1);

        var refused = send("csv", body);

        assertProblem(refused, 413);
        assertThat(refused.json().path("detail").asText()).contains("10,000,000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/x-www-form-urlencoded", "text/csv"})
    void theMediaTypeOfAFileDoesNotMatter(String type) {
        var answer =
                http.send(
                        http.request("/v1/imports/" + CSV, "Content-Type", type)
                                .POST(BodyPublishers.ofString(TALKS)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/imports/csv", "/v1/schedules"})
    void whatIsNoMediaTypeIsRefused(String path) {
        var answer =
                http.send(
                        http.request(path, "Content-Type", "nonsense")
                                .POST(BodyPublishers.ofString(TALKS)));

        assertProblem(answer, 415);
    }

    private String assertBad(String path, String body) {
        var refused = send(path, body);
        assertProblem(refused, 400);
        return refused.json().path("detail").asText();
    }

    private ApiClient.Answer send(String formatAndQuery, String body) {
        return http.send(
                http.request("/v1/imports/" + formatAndQuery).POST(BodyPublishers.ofString(body)));
    }
}
