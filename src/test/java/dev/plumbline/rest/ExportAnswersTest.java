package dev.plumbline.rest;

import static dev.plumbline.rest.RefusalsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Exporter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules in other formats, over HTTP. */
@QuarkusTest
class ExportAnswersTest {

    private static final List<ExportFormat> FORMATS =
            ExportFormats.all().stream().map(Exporter::format).toList();

    /** Whatever is private in it says so. */
    private static final String PROBLEM =
            """
            {"name": "Größe & 漢字", "timeZone": "Europe/Prague",
             "tracks": [{"id": "mc", "name": "PCI MC", "leads": ["xyzzy-lead"]},
                        {"id": "other", "name": "Other MC"}],
             "rooms": [{"id": "r", "name": "Hall"}],
             "timeSlots": [{"id": "am", "room": "r", "start": "2027-05-12T10:00:00+02:00",
               "end": "2027-05-12T11:00:00+02:00"}],
             "people": [
               {"id": "ada", "name": "Ada Example", "attendance": "REMOTE", "timeZone": "Asia/Kolkata",
                "unavailable": [{"start": "2027-05-12T10:00:00+02:00", "severity": "SOFT",
                  "end": "2027-05-12T11:00:00+02:00", "reason": "at the xyzzy clinic"}]},
               {"id": "bo", "name": "Bo Example"},
               {"id": "xyzzy-lead", "name": "Xyzzy Lead"},
               {"id": "xyzzy-required", "name": "Xyzzy Required"}],
             "clusters": [{"id": "pci", "name": "PCI", "leads": ["xyzzy-lead"]}],
             "talks": [
               {"id": "one", "title": "Queues", "track": "mc", "minutes": 30, "speakers": ["ada"],
                "requiredPeople": ["xyzzy-required"]},
               {"id": "two", "title": "Resets", "track": "other", "minutes": 30, "speakers": ["bo"]}]}
            """;

    private static String path;

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void solve() {
        http = new ApiClient(base);
        if (path == null) {
            path = solved("{\"stepCountLimit\": 50}", PROBLEM);
        }
    }

    private String solved(String termination, String problem) {
        var answer =
                http.post(
                        """
                        {"config": {"run": {"termination": %s}}, "modelInput": %s}"""
                                .formatted(termination, problem),
                        "Prefer",
                        "wait=60");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return "/v1/schedules/" + answer.json().at("/metadata/id").asText();
    }

    @Test
    void everyMediaTypeIsServedWhereTheScheduleIs() throws NoSuchMethodException {
        var method =
                ScheduleResource.class.getMethod(
                        "export", String.class, ExportParameters.class, Request.class);
        var served =
                Stream.of(method.getAnnotation(Produces.class).value())
                        .map(type -> type.replaceFirst(";qs=.*", ""))
                        .collect(Collectors.toSet());

        assertThat(served)
                .isEqualTo(
                        FORMATS.stream()
                                .map(ExportFormat::mediaType)
                                .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
                                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void byItsName(ExportFormat format) {
        var answer = http.get(path + "/export/" + format.id());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .isEqualToIgnoringCase(
                        format.mediaType()
                                + (format.isText() ? ";charset=UTF-8" : "")
                                + (format.id().equals("ics") ? ";method=PUBLISH" : ""));
        String kind = format.id().contains("-") ? "-" + format.id().replace("csv-", "") : "";
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo(
                        "inline; filename=\"gro-e.EXT\"; filename*=UTF-8''gro%C3%9Fe-%E6%BC%A2%E5%AD%97.EXT"
                                .replace(".EXT", kind + "." + format.extension()));
        assertThat(answer.text()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void thePublicSeesNothingPrivate(ExportFormat format) {
        String shown = http.get(path + "/export/" + format.id()).text();

        assertThat(shown)
                .doesNotContainIgnoringCase("xyzzy")
                .doesNotContain("0hard", "softUnavailable", "Kolkata");
        assertThat(http.get(path + "/export/" + format.id() + "?audience=public").text())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "csv-findings"})
    void organizersSeeItAll(String format) {
        assertThat(http.get(path + "/export/" + format + "?audience=organizer").text())
                .containsAnyOf("Xyzzy Required", "softUnavailable");
    }

    @Test
    void organizersSeeMoreThanThePublicInAllThatHasRoomForIt() {
        for (String format : new String[] {"text", "html", "csv-findings", "xlsx"}) {
            assertThat(http.get(path + "/export/" + format + "?audience=organizer").text().length())
                    .as(format)
                    .isGreaterThan(http.get(path + "/export/" + format).text().length());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/calendar                                  | text/calendar
                    text/html                                      | text/html
                    application/xml                                | application/xml
                    text/csv                                       | text/csv
                    text/plain                                     | text/plain
                    text/html; charset=utf-8                       | text/html
                    text/calendar;charset=UTF-8, */*;q=0.1         | text/calendar
                    text/*                                         | text/html
                    text/html;q=0.1, text/calendar;q=0.9           | text/calendar
                    image/png, text/csv;q=0.1                      | text/csv
                    text/html;q=0, text/*                          | text/plain
                    text/*, text/html;q=0.1                        | text/plain
                    text/html,application/xml;q=0.9,*/*;q=0.8      | text/html
                    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
                    """)
    void byAccept(String accept, String type) {
        for (String at : new String[] {path, path + "/export"}) {
            var answer = http.get(at, "Accept", accept);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(type);
            assertThat(answer.header("Vary")).isEqualToIgnoringCase("Accept");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/*;q=0, */*                             | application/xml
                    */*, text/html;q=0.1, application/xml;q=0.5 | text/plain
                    """)
    void theMostSpecificRangeDecides(String accept, String type) {
        assertThat(http.get(path + "/export", "Accept", accept).header("Content-Type"))
                .startsWith(type);
    }

    /** Those who ask for nothing in particular, or for JSON, get what they always got. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "application/*",
                "text/html;q=0.5, application/json",
                "application/json;q=0.9, image/png"
            })
    void jsonIsTheUsualAnswer(String accept) {
        var answer = http.get(path, "Accept", accept);

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().has("modelOutput")).isTrue();
        assertThat(answer.header("Vary")).isEqualToIgnoringCase("Accept");
        assertThat(http.get(path).json()).isEqualTo(answer.json());
    }

    @Test
    void aTableByAcceptHasHeadings() {
        assertThat(http.get(path, "Accept", "text/csv").text()).startsWith("\uFEFF\"Session\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/calendar;q=0", "text/calendar;q=0.000, image/*"})
    void whatIsNotWrittenIsRefusedWithWhatIs(String accept) {
        var refused = http.get(path + "/export", "Accept", accept);

        assertProblem(refused, 406);
        assertThat(refused.json().path("detail").asText())
                .contains("text/calendar", "text/html", "application/json");
        assertProblem(http.get(path, "Accept", accept), 406);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    htm     | Maybe "html"?
                    icss    | Maybe "ics"?
                    nonsense| Known are: html, text,
                    """)
    void unknownFormat(String format, String hint) {
        var refused = http.get(path + "/export/" + format);

        assertProblem(refused, 404);
        assertThat(refused.json().path("type").asText()).endsWith("unknown-export-format");
        assertThat(refused.json().path("detail").asText()).contains(hint);
    }

    @Test
    void aPartForOnePersonOrTrack() {
        for (String query : Arrays.asList("person=ada", "person=Ada%20Example", "track=mc")) {
            var part = http.get(path + "/export/text?" + query);
            assertThat(part.text()).as(query).contains("Queues").doesNotContain("Resets");
        }
        assertThat(http.get(path + "/export/ics?person=ada").header("Content-Disposition"))
                .contains("ada-example.ics");
        assertThat(
                        http.get(path + "/export/ics?person=ada&audience=organizer")
                                .header("Content-Disposition"))
                .contains("ada-example-private.ics");
    }

    @Test
    void whoIsOnlyRequiredIsNobodyForThePublic() {
        var nobody = http.get(path + "/export/ics?person=xyzzy-nobody");
        var required = http.get(path + "/export/ics?person=xyzzy-required");

        assertProblem(required, 400);
        assertThat(required.json().path("detail").asText().replace("required", "nobody"))
                .isEqualTo(nobody.json().path("detail").asText());
        assertThat(http.get(path + "/export/ics?audience=organizer&person=xyzzy-required").text())
                .contains("Queues");
    }

    @Test
    void unknownNamesAreTold() {
        assertThat(bad("person=adda")).contains("Maybe \"ada\"?");
        assertThat(bad("person=Ada%20Exampel")).contains("Maybe \"Ada Example\"?");
        assertThat(bad("track=mcc")).contains("Maybe \"mc\"?");
        assertThat(bad("audience=Public")).contains("organizer or public");
        assertThat(bad("audience=organizer&person=xyzzy-requird")).contains("xyzzy-required");
        assertThat(bad("person=xyzzy-requird")).doesNotContain("xyzzy-required");
        assertProblem(http.get(path + "/export/text?against=nothing"), 404);
        assertProblem(http.get("/v1/schedules/nobody/export/text"), 404);
        assertProblem(http.get("/v1/schedules/nobody", "Accept", "text/calendar"), 404);
    }

    private String bad(String query) {
        var refused = http.get(path + "/export/text?" + query);
        assertProblem(refused, 400);
        return refused.json().path("detail").asText();
    }

    @Test
    void whatChangedSinceAnEarlierSchedule() {
        String later =
                solved("{\"stepCountLimit\": 50}", PROBLEM.replace("2027-05-12T1", "2027-05-13T1"));
        String id = path.substring("/v1/schedules/".length());

        assertThat(http.get(later + "/export/text?against=" + id).text())
                .startsWith("Agenda of Größe & 漢字: 2 moved")
                .contains("Queues", "The whole agenda as it is now");
        assertThat(http.get(later + "/export/text").text()).startsWith("Agenda of Größe & 漢字\n");
        assertThat(http.get(later + "/export/ics?against=" + id).text()).contains("SEQUENCE:1");
    }

    @Test
    void theBestSoFarWhileItIsBeingSolved() {
        var accepted = http.post(RequestBodies.endless());
        String id = accepted.json().path("id").asText();
        http.metadataWhen(id, metadata -> metadata.hasNonNull("score"));

        var soFar = http.get("/v1/schedules/" + id + "/export/ics");

        assertThat(http.get("/v1/schedules/" + id + "/metadata").text()).contains("SOLVING_ACTIVE");
        http.delete("/v1/schedules/" + id + "?purge=true");
        assertThat(soFar.status()).as(soFar.text()).isEqualTo(200);
        assertThat(soFar.text()).contains("BEGIN:VEVENT");
    }

    @Test
    void anEmptyScheduleIsWrittenToo() {
        String empty =
                solved(
                        "{\"stepCountLimit\": 1}",
                        "{\"name\": \"Nothing\", \"timeZone\": \"Europe/Prague\"}");

        for (ExportFormat format : FORMATS) {
            var answer = http.get(empty + "/export/" + format.id());
            assertThat(answer.status()).as(format.id() + answer.text()).isEqualTo(200);
        }
    }
}
