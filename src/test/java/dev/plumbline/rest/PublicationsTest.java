package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes public, and how that is seen from outside. */
@QuarkusTest
class PublicationsTest {

    private static final Pattern EVENT = Pattern.compile("(?s)BEGIN:VEVENT(.*?)END:VEVENT");
    private static final String SLOT = "\"timeSlot\": \"s1\"";

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;
    private String path;
    private String slug;

    /** An agenda with two talks, one after the other, at version 3. */
    @BeforeEach
    void create() {
        http = new ApiClient(base);
        slug = "small-" + UUID.randomUUID();
        var problem =
                RequestBodies.quick()
                        .replace("\"speakers\": [\"ravi\"]", "\"requiredPeople\": [\"ravi\"]");
        var answer =
                send(
                        "POST",
                        "/v1/agendas",
                        "{\"slug\": \"%s\", %s".formatted(slug, problem.strip().substring(1)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        path = "/v1/agendas/" + answer.json().path("id").asText();
        changed(1, place("t1", 0));
        changed(2, place("t2", 1));
    }

    private static String place(String session, int position) {
        return "{\"moves\": [{\"place\": {\"session\": \"%s\", %s, \"position\": %d}}]}"
                .formatted(session, SLOT, position);
    }

    private ApiClient.Answer send(String method, String to, String body, String... headers) {
        return http.send(
                http.request(to, headers)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode changed(int version, String body) {
        var answer = send("POST", path + "/revisions", body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode published(int version, String body) {
        var answer = send("POST", path + "/publications", body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static List<String> kinds(JsonNode publication) {
        return publication.path("warnings").findValuesAsText("kind");
    }

    /** SEQUENCE and STATUS by UID and session, the order as in the file. */
    private Map<String, String> events(String feed) {
        Map<String, String> events = new LinkedHashMap<>();
        EVENT.matcher(http.get(feed).text().replace("\r\n ", "").replace("\r", ""))
                .results()
                .map(event -> event.group(1))
                .forEach(
                        event ->
                                events.put(
                                        value(event, "X-PLUMBLINE-SESSION")
                                                + " "
                                                + value(event, "UID"),
                                        value(event, "SEQUENCE") + " " + value(event, "STATUS")));
        return events;
    }

    private static String value(String event, String property) {
        var line = Pattern.compile("\n" + property + ":(.*)").matcher(event);
        return line.find() ? line.group(1) : "";
    }

    private static List<String> states(Map<String, String> events) {
        return events.entrySet().stream()
                .map(one -> one.getKey().split(" ")[0] + " " + one.getValue())
                .sorted()
                .toList();
    }

    @Test
    void aDryRunWarnsAndChangesNothing() {
        changed(3, "{\"moves\": [{\"unplace\": {\"session\": \"t2\"}}]}");
        var before = http.get(path).json();
        var answer = send("POST", path + "/publications", "{\"dryRun\": true}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(kinds(answer.json())).containsExactly("WITHOUT_PLACE", "PEOPLE_TO_TELL");
        assertThat(answer.json().at("/diff/told/0/person").asText()).isEqualTo("anna");
        assertThat(answer.json().path("mail").asText()).contains("State of PCI");
        assertThat(answer.json().has("number")).isFalse();
        var older = send("POST", path + "/publications", "{\"dryRun\": true, \"revision\": 1}");
        assertThat(kinds(older.json())).containsExactly("WITHOUT_PLACE", "NOT_THE_HEAD");
        assertThat(http.get(path).json()).isEqualTo(before);
        assertThat(http.get(path + "/publications").json().path("publications")).isEmpty();
        RefusalsTest.assertProblem(http.get("/p/" + slug), 404);
        RefusalsTest.assertProblem(send("POST", path + "/publications", "{}"), 428);
        RefusalsTest.assertProblem(
                send("POST", path + "/publications", "{\"revison\": 1}", "If-Match", "*"), 400);
        RefusalsTest.assertProblem(
                send("POST", path + "/publications", "{\"revision\": 9}", "If-Match", "*"), 404);
        RefusalsTest.assertProblem(
                send("POST", path + "/publications", "{}", "If-Match", "\"1\""), 412);
    }

    @Test
    void whatShouldNotBeReadByAllIsToldBefore() {
        changed(
                3,
                """
                {"patch": [
                    {"op": "add", "path": "/talks/0/abstract", "value": "Ask Ravi Example, ravi@example.org."},
                    {"op": "replace", "path": "/talks/1/minMinutes", "value": 60},
                    {"op": "replace", "path": "/talks/1/minutes", "value": 60}]}
                """);
        var warnings =
                send("POST", path + "/publications", "{\"dryRun\": true}").json().path("warnings");
        assertThat(warnings.findValuesAsText("kind"))
                .startsWith("HARD_FINDING")
                .containsSubsequence("PRIVATE_SHOWN", "PRIVATE_SHOWN");
        assertThat(warnings.findValuesAsText("message"))
                .anyMatch(message -> message.endsWith("has a mail address."))
                .anyMatch(message -> message.endsWith("names somebody who speaks nowhere."));
    }

    @Test
    void aPublicationIsTheBaselineOfWhatFollows() {
        var first = published(3, "{}");
        assertThat(first.path("number").asInt()).isEqualTo(1);
        assertThat(first.path("revision").asInt()).isEqualTo(3);
        assertThat(first.path("version").asInt()).isEqualTo(4);

        var agenda = http.get(path).json();
        assertThat(agenda.path("published").asInt()).isEqualTo(3);
        assertThat(agenda.path("head").asInt()).isEqualTo(4);
        var stands = http.get(path + "/input").json().at("/modelInput/published/placements");
        assertThat(stands.findValuesAsText("session")).containsExactly("t1", "t2");
        var moved = changed(4, place("t2", 0));
        assertThat(moved.path("gained").findValuesAsText("rule")).contains("disruption");

        var again = published(5, "{\"revision\": 3}");
        assertThat(kinds(again)).containsExactly("NOTHING_CHANGED");
        assertThat(again.path("number").asInt()).isEqualTo(2);
        assertThat(http.get(path).json().path("head").asInt()).isEqualTo(5);
        var third = published(6, "{}");
        assertThat(third.path("mail").asText()).contains("Moved", "was: Mon 5 Oct 10:00");
        assertThat(third.at("/diff/told").findValuesAsText("person")).contains("anna", "ravi");
        assertThat(http.get(path + "/publications/3").json().path("mail"))
                .isEqualTo(third.path("mail"));
        var page = http.get(path + "/publications?limit=2").json();
        assertThat(page.path("publications").findValuesAsText("number")).containsExactly("3", "2");
        assertThat(
                        http.get(
                                        path
                                                + "/publications?limit=2&cursor="
                                                + page.path("next").asText())
                                .json()
                                .path("publications")
                                .findValuesAsText("revision"))
                .containsExactly("3");
        RefusalsTest.assertProblem(http.get(path + "/publications/4"), 404);
    }

    @Test
    void whatProgramsKnowAgainStaysAndWhatChangedCounts() {
        String feed = "/p/" + slug + ".ics";
        published(3, "{}");
        var first = events(feed);
        assertThat(states(first)).containsExactly("t1 0 CONFIRMED", "t2 0 CONFIRMED");
        changed(4, "{\"moves\": [{\"unplace\": {\"session\": \"t2\"}}]}");
        assertThat(events(feed)).as("the head is not public").isEqualTo(first);

        published(5, "{}");
        var second = events(feed);
        assertThat(states(second)).containsExactly("t1 0 CONFIRMED", "t2 1 CANCELLED");
        changed(6, place("t2", 0));
        changed(
                7,
                "{\"patch\": [{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"Renamed\"}]}");
        published(8, "{}");
        var third = events(feed);
        assertThat(states(third)).containsExactly("t1 1 CONFIRMED", "t2 2 CONFIRMED");
        assertThat(third.keySet())
                .containsExactlyInAnyOrderElementsOf(first.keySet())
                .containsExactlyInAnyOrderElementsOf(second.keySet());
        assertThat(http.get("/p/" + slug + "/schedule.xml").text())
                .contains("<version>3</version>", "Renamed");
        assertThat(http.get("/p/" + slug + "/schedule.json").json().at("/schedule/version"))
                .hasToString("\"3\"");
    }

    @Test
    void cachesLearnWhatTheyHave() {
        published(3, "{}");
        String page = "/p/" + slug;
        var whole = http.get(page);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("Content-Type")).startsWith("text/html");
        assertThat(whole.header("Cache-Control")).contains("public", "max-age=60");
        assertThat(whole.text()).contains("State of PCI").doesNotContain("Ravi");
        String tag = whole.header("ETag");
        String date = whole.header("Last-Modified");
        assertThat(http.get(page + ".ics").header("ETag")).isNotEmpty().isNotEqualTo(tag);

        var known = http.get(page, "If-None-Match", tag);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.text()).isEmpty();
        assertThat(known.header("ETag")).isEqualTo(tag);
        assertThat(known.header("Cache-Control")).contains("max-age=60");
        assertThat(http.get(page, "If-Modified-Since", date).status()).isEqualTo(304);
        assertThat(http.get(page, "If-Modified-Since", "yesterday").status()).isEqualTo(200);
        assertThat(http.get(page, "If-None-Match", "\"other\"", "If-Modified-Since", date).status())
                .isEqualTo(200);
        var head = http.send(http.request(page).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.text()).isEmpty();

        changed(4, place("t2", 0));
        published(5, "{}");
        assertThat(http.get(page, "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(http.get(page, "If-Modified-Since", date).status()).isEqualTo(200);
    }

    @Test
    void anotherSlugIsAnotherAddress() {
        published(3, "{}");
        assertThat(
                        send(
                                        "PATCH",
                                        path,
                                        "{\"slug\": \"new-%s\"}".formatted(slug),
                                        "If-Match",
                                        "*")
                                .status())
                .isEqualTo(200);
        assertThat(http.get("/p/new-" + slug).status()).isEqualTo(200);
        var old = http.get("/p/" + slug);
        RefusalsTest.assertProblem(old, 404);
        var none = http.get("/p/no-such-agenda-at-all");
        RefusalsTest.assertProblem(none, 404);
        assertThat(old.json().path("detail")).isEqualTo(none.json().path("detail"));
        assertThat(old.json().path("type")).isEqualTo(none.json().path("type"));
        RefusalsTest.assertProblem(http.get("/p/calendars/schedule.xml"), 404);
        RefusalsTest.assertProblem(http.get("/p/" + path.substring(12) + "/schedule.json"), 404);
    }

    @Test
    void everybodyHasACalendarThatNobodyElseFinds() {
        assertThat(http.get(path + "/calendars").json()).isEmpty();
        published(3, "{}");
        var all = http.get(path + "/calendars").json();
        assertThat(all.findValuesAsText("person")).containsExactly("anna", "ravi");
        String ravi = all.get(1).path("url").asText();
        assertThat(ravi).matches(".*/p/calendars/[A-Za-z0-9_-]{32}\\.ics");
        assertThat(states(events(ravi))).containsExactly("t2 0 CONFIRMED");
        assertThat(states(events(all.get(0).path("url").asText())))
                .containsExactly("t1 0 CONFIRMED");
        assertThat(http.get(ravi).header("Cache-Control")).contains("private");

        changed(4, "{\"moves\": [{\"unplace\": {\"session\": \"t2\"}}]}");
        published(5, "{}");
        assertThat(http.get(path + "/calendars").json()).isEqualTo(all);
        assertThat(states(events(ravi))).containsExactly("t2 1 CANCELLED");
        var renewed = send("POST", path + "/calendars/ravi/renewal", "").json();
        RefusalsTest.assertProblem(http.get(ravi), 404);
        assertThat(states(events(renewed.path("url").asText()))).containsExactly("t2 1 CANCELLED");
        RefusalsTest.assertProblem(send("POST", path + "/calendars/nobody/renewal", ""), 404);
    }
}
