package dev.plumbline.rest;

import static dev.plumbline.rest.RefusalsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several files in one request, and all that can be odd about their parts. */
@QuarkusTest
class UploadsTest {

    private static final String TALKS = "Title,Speakers,Minutes\nReset policy,Ada Example,25\n";
    private static final String CSV = "csv?timeZone=Europe/Prague";
    private static final String PEOPLE = "Name,Affiliation\nAda Example,Example Labs\n";
    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:1
            DTSTART:20271103T140000Z
            DTEND:20271103T150000Z
            SUMMARY:Dentist
            END:VEVENT
            END:VCALENDAR
            """
                    .replace("\n", "\r\n");
    private static final String PROBLEM = RequestBodies.dataset("synthetic-hybrid-mc");

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void severalFilesAreOneProblem() {
        var problem =
                imported(
                                CSV,
                                new MultipartBody()
                                        .file("talks.csv", TALKS)
                                        .file("people.csv", PEOPLE))
                        .path("problem");

        assertThat(problem.path("talks")).hasSize(1);
        assertThat(problem.at("/people/0/affiliation").asText()).isEqualTo("Example Labs");
    }

    @Test
    void proposalsAndSpeakersOfPretalxComeTogether() {
        var parts =
                new MultipartBody()
                        .part(
                                "name=\"submissions\"; filename=\"submissions.json\"",
                                """
                                [{"code": "RSTPLC", "title": "Reset policy", "state": "accepted",
                                  "duration": 25, "speakers": ["ADAEXA"]}]""")
                        .part(
                                "name=\"speakers\"; filename=\"speakers.json\"",
                                "[{\"code\": \"ADAEXA\", \"name\": \"Ada Example\"}]");

        assertThat(imported("pretalx", parts).at("/problem/people/0/name").asText())
                .isEqualTo("Ada Example");
    }

    @Test
    void mistakesNameTheirFile() {
        var refused =
                send(
                        CSV,
                        new MultipartBody()
                                .file("talks.csv", TALKS.replace("25", "much"))
                                .file(
                                        "people.csv",
                                        PEOPLE.replace("Name,Aff", "Name,Attendance,Aff")
                                                .replace("Example,", "Example,sometimes,")));

        assertProblem(refused, 400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .anyMatch(pointer -> pointer.startsWith("/talks.csv/"))
                .anyMatch(pointer -> pointer.startsWith("/people.csv"));
    }

    @Test
    void aCalendarAddsToTheProblemInItsPart() {
        var parts =
                new MultipartBody()
                        .file("amara.ics", CALENDAR)
                        .part("name=\"problem\"; filename=\"p.json\"", PROBLEM);

        assertThat(imported("ics?person=amara", parts).toString()).contains("2027-11-03T14:00");
    }

    /** As curl sends it with {@code -F 'problem=<p.json'}. */
    @Test
    void theProblemNeedsNoFileName() {
        var parts =
                new MultipartBody().file("amara.ics", CALENDAR).part("name=\"problem\"", PROBLEM);

        assertThat(imported("ics?person=amara", parts).at("/problem/talks")).isNotEmpty();
    }

    @Test
    void mistakesInTheProblemAreTold() {
        var refused =
                send(
                        "ics",
                        new MultipartBody()
                                .file("amara.ics", CALENDAR)
                                .part("name=\"problem\"", "{\"name\": \"x\", \"rooms\": 3}"));

        assertProblem(refused, 400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .contains("/problem/rooms", "/problem/timeZone");
    }

    @Test
    void tooFewOrTooManyProblemsAreRefused() {
        var talks = new MultipartBody().file("talks.csv", TALKS);
        assertThat(bad("csv", talks.part("name=\"problem\"", PROBLEM))).contains("leave out");
        assertThat(bad("maintainers", new MultipartBody().file("MAINTAINERS", "M: x")))
                .contains("adds to a problem");
        assertThat(
                        bad(
                                "ics",
                                new MultipartBody()
                                        .file("a.ics", CALENDAR)
                                        .part("name=\"problem\"", PROBLEM)
                                        .part("name=\"problem\"", PROBLEM)))
                .contains("several parts (problem)");
    }

    @Test
    void whatIsNoFileIsNotPassedOver() {
        var parts =
                new MultipartBody()
                        .file("talks.csv", TALKS)
                        .part("name=\"timeZone\"", "Asia/Kolkata");

        assertThat(bad("csv", parts)).contains("(timeZone) has no file name", "?timeZone=");
    }

    @Test
    void withoutAnyFileItSaysSo() {
        assertThat(bad("csv", new MultipartBody())).contains("no file");
        var noBoundary =
                http.send(
                        http.request("/v1/imports/csv", "Content-Type", "multipart/form-data")
                                .POST(new MultipartBody().file("talks.csv", TALKS).publisher()));
        assertProblem(noBoundary, 400);
    }

    @Test
    void aBodyThatIsNotInPartsIsRefused() {
        for (String body :
                new String[] {"", "talks", "--cut", new MultipartBody().file("a", "b").text()}) {
            var refused =
                    http.send(
                            http.request(
                                            "/v1/imports/csv",
                                            "Content-Type",
                                            "multipart/form-data; boundary=other")
                                    .POST(BodyPublishers.ofString(body)));
            assertProblem(refused, 400);
        }
    }

    @Test
    void namesOfFilesAreOnlyNames() {
        var refused =
                send(
                        "csv",
                        new MultipartBody()
                                .file("../../etc/passwd", "x")
                                .file("C:\\\\temp\\\\talks.csv", "x")
                                .file("a\u0001\u001B[31mb.csv", "x")
                                .file("", "x"));

        assertProblem(refused, 400);
        assertThat(refused.text())
                .doesNotContain("..", "etc/", "temp", "\\u0001", "\\u001b")
                .doesNotContain("\u001B");
    }

    @Test
    void filesOfTheSameNameAreToldApart() {
        var refused =
                send(
                        "pretalx",
                        new MultipartBody()
                                .file("3-a", "{")
                                .file("a", "{")
                                .file("a", "{")
                                .file("a", "{"));

        assertProblem(refused, 400);
        var one =
                imported(
                        CSV,
                        new MultipartBody().file("talks.csv", TALKS).file("talks.csv", PEOPLE));
        assertThat(one.at("/problem/talks")).isNotEmpty();
    }

    @Test
    void letterByLetter() {
        var parts =
                new MultipartBody().file("talks.csv", TALKS.replace("Reset", "Größe \uD83D\uDE00"));

        assertThat(imported(CSV, parts).at("/problem/talks/0/title").asText())
                .isEqualTo("Größe \uD83D\uDE00 policy");
    }

    @Test
    void allPartsTogetherMayBeTooLarge() {
        String half = " ".repeat(JsonText.MAX_BYTES / 2 + 1);
        var parts = new MultipartBody().file("a.csv", half).file("b.csv", half);

        assertProblem(send("csv", parts), 413);
        byte[] body = parts.text().getBytes(StandardCharsets.UTF_8);
        var chunked =
                http.send(
                        http.request("/v1/imports/csv", "Content-Type", MultipartBody.TYPE)
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))));
        assertProblem(chunked, 413);
    }

    private JsonNode imported(String formatAndQuery, MultipartBody parts) {
        var answer = send(formatAndQuery, parts);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String bad(String format, MultipartBody parts) {
        var refused = send(format, parts);
        assertProblem(refused, 400);
        return refused.json().path("detail").asText();
    }

    private ApiClient.Answer send(String formatAndQuery, MultipartBody parts) {
        return http.send(parts.to(http, "/v1/imports/" + formatAndQuery));
    }
}
