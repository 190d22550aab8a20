package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an agenda, over HTTP. */
@QuarkusTest
class AgendasTest {

    private static final String AGENDAS = "/v1/agendas";
    private static final String PLACE_FIRST =
            "{\"moves\": [{\"place\": {\"session\": \"t1\", \"timeSlot\": \"s1\", \"position\": 0}}]}";
    private static final String PLACE_SECOND =
            "{\"moves\": [{\"place\": {\"session\": \"t2\", \"timeSlot\": \"s1\", \"position\": 1}}]}";

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    /** Of an agenda with two talks, both on the waitlist. */
    private String path;

    @BeforeEach
    void create() {
        http = new ApiClient(base);
        path = created(quick(""));
    }

    private static String quick(String fields) {
        var body = (ObjectNode) ApiClient.parse(RequestBodies.quick());
        var text = body.toString();
        return fields.isEmpty() ? text : "{" + fields + "," + text.substring(1);
    }

    private String created(String body) {
        var answer = send("POST", AGENDAS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String id = answer.json().path("id").asText();
        assertThat(answer.header("Location")).endsWith(AGENDAS + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        return AGENDAS + "/" + id;
    }

    private ApiClient.Answer send(String method, String to, String body, String... headers) {
        return http.send(
                http.request(to, headers)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private ApiClient.Answer change(String body, Object version) {
        return send("POST", path + "/revisions", body, "If-Match", "\"" + version + "\"");
    }

    private JsonNode changed(String body, Object version) {
        var answer = change(body, version);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private String places(Object revision) {
        List<String> places = new ArrayList<>();
        for (JsonNode one :
                http.get(path + "/revisions/" + revision).json().at("/modelOutput/placements")) {
            places.add(one.path("session").asText() + "@" + one.path("start").asText());
        }
        return String.join(" ", places);
    }

    @Test
    void beginsWithAProblemAndEverybodyWaiting() {
        var agenda = http.get(path).json();
        assertThat(agenda.path("name").asText()).isEqualTo("A small microconference");
        assertThat(agenda.path("slug").asText()).startsWith("a-small-microconference");
        assertThat(agenda.at("/members/0/role").asText()).isEqualTo("COMMITTEE");
        assertThat(agenda.path("head").asInt()).isEqualTo(1);
        assertThat(http.get(AGENDAS + "/" + agenda.path("slug").asText()).json()).isEqualTo(agenda);

        var first = http.get(path + "/revisions/head");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.json().at("/metadata/kind").asText()).isEqualTo("CREATED");
        assertThat(first.json().at("/modelOutput/waitlist").size()).isEqualTo(2);
        assertThat(first.json().at("/kpis/waitlisted").asInt()).isEqualTo(2);
        var open = http.get(path + "/revisions/1?audience=public").json();
        assertThat(open.fieldNames()).toIterable().containsExactly("modelOutput");
    }

    @Test
    void movesMakeRevisionsAndAnswerLikeEvaluate() {
        var evaluated = send("POST", path + "/evaluate", PLACE_FIRST).json();
        var answer = change(PLACE_FIRST, 1);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(answer.header("Location")).endsWith(path + "/revisions/2");
        ObjectNode body = (ObjectNode) answer.json();
        assertThat(body.path("revision").asInt()).isEqualTo(2);
        assertThat(body.path("summary").asText()).contains("State of PCI");
        body.remove(List.of("revision", "version", "summary", "clashes", "left"));
        assertThat(body).isEqualTo(evaluated);

        changed(PLACE_SECOND, 2);
        var history = http.get(path + "/revisions?limit=2").json();
        assertThat(history.path("revisions").findValuesAsText("kind"))
                .containsExactly("MOVED", "MOVED");
        var rest =
                http.get(path + "/revisions?limit=2&cursor=" + history.path("next").asText())
                        .json();
        assertThat(rest.path("revisions").findValuesAsText("kind")).containsExactly("CREATED");
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void aPatchIsEvaluatedAsItWouldBeMadeAndNothingIsStored() {
        changed(PLACE_FIRST, 1);
        String patch = "{\"patch\": [{\"op\": \"remove\", \"path\": \"/talks/0\"}]}";
        var evaluated = send("POST", path + "/evaluate", patch).json();
        assertThat(http.get(path).json().path("head").asInt()).isEqualTo(2);

        ObjectNode body = (ObjectNode) change(patch, 2).json();
        body.remove(List.of("revision", "version", "summary", "clashes", "left"));
        assertThat(body).isEqualTo(evaluated);

        String wrong = "{\"patch\": [{\"op\": \"remove\", \"path\": \"/talks/9\"}]}";
        RefusalsTest.assertProblem(send("POST", path + "/evaluate", wrong), 400);
        String both = "{\"moves\": [], \"patch\": []}";
        RefusalsTest.assertProblem(send("POST", path + "/evaluate", both), 400);
    }

    @Test
    void whoHasNotSeenTheLastVersionIsToldWhatChanged() {
        changed(PLACE_FIRST, 1);
        var late = change(PLACE_SECOND, 1);
        RefusalsTest.assertProblem(late, 412);
        var meanwhile = late.json().path("meanwhile");
        assertThat(meanwhile.path("version").asInt()).isEqualTo(2);
        assertThat(meanwhile.at("/revisions/0/number").asInt()).isEqualTo(2);
        assertThat(meanwhile.at("/diff/changes/0/session").asText()).isEqualTo("t1");
        assertThat(late.json().path("type").asText()).endsWith("changed-meanwhile");

        var never = change(PLACE_SECOND, 99);
        RefusalsTest.assertProblem(never, 412);
        assertThat(never.json().path("meanwhile").has("diff")).isFalse();
        RefusalsTest.assertProblem(
                send("POST", path + "/revisions", PLACE_SECOND, "If-Match", "W/\"2\""), 412);
        RefusalsTest.assertProblem(send("POST", path + "/revisions", PLACE_SECOND), 428);
        RefusalsTest.assertProblem(
                send("POST", path + "/revisions", PLACE_SECOND, "If-Match", "2"), 400);
        var list = send("POST", path + "/revisions", PLACE_SECOND, "If-Match", "\"1\" , \"2\"");
        assertThat(list.status()).isEqualTo(201);
        assertThat(send("POST", path + "/revisions", PLACE_SECOND, "If-Match", "*").status())
                .isEqualTo(201);
        assertThat(http.get(path).json().path("head").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                              | ''                | notOneChange
                    {"revert": 2, "patch": []}                      | ''                | notOneChange
                    {"revert": 1}                                   | /revert           | outOfRange
                    {"revert": 2}                                   | /revert           | outOfRange
                    {"only": ["t1"], "revert": 2}                   | /only             | unknownField
                    {"takeOver": {}}                                | /takeOver         | notOneSource
                    {"takeOver": {"revision": 1}, "only": ["x"]}    | /only/0           | unknownId
                    {"moves": [{"unplace": {"session": "x"}}]}      | /moves/0/unplace/session | unknownId
                    {"moves": 5}                                    | /moves            | wrongType
                    {"patch": [{"op": "remove", "path": "/x"}]}     | /patch/0          | noSuchPlace
                    {"patch": [{"op": "remove", "path": "/name"}]}  | /modelInput/name  | missing
                    {"something": 1}                                | /something        | unknownField
                    """)
    void whatCannotBeMadeIsRefusedAndNothingChanges(String body, String pointer, String code) {
        var answer = change(body, 1);

        RefusalsTest.assertProblem(answer, 400);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
        assertThat(http.get(path).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aPatchChangesTheProblemAndKeepsTheSchedule() {
        changed(PLACE_FIRST, 1);
        changed(PLACE_SECOND, 2);
        String before = places(3);
        var answer =
                changed(
                        """
                        {"patch": [{"op": "replace", "path": "/talks/0/title", "value": "PCI today"},
                                   {"op": "add", "path": "/talks/-", "value":
                                    {"id": "t3", "title": "New", "minutes": 15}}]}
                        """,
                        3);

        assertThat(answer.path("summary").asText()).contains("talk \"t1\"", "talk \"t3\"");
        assertThat(places(4)).isEqualTo(before);
        var input = http.get(path + "/input").json();
        assertThat(input.at("/modelInput/talks/0/title").asText()).isEqualTo("PCI today");
        assertThat(http.get(path + "/input?revision=3").json().at("/modelInput/talks").size())
                .isEqualTo(2);
        assertThat(answer.at("/schedule/waitlist/0/session").asText()).isEqualTo("t3");
    }

    @Test
    void oneRevisionOfManyIsTakenBackUnlessLaterOnesBuiltOnIt() {
        changed(PLACE_FIRST, 1);
        changed(PLACE_SECOND, 2);
        changed("{\"moves\": [{\"pin\": {\"session\": \"t2\"}}]}", 3);
        var answer = changed("{\"revert\": 3}", 4);
        assertThat(answer.path("shifts").findValuesAsText("session")).containsExactly("t2");

        changed("{\"moves\": [{\"changeMinutes\": {\"session\": \"t1\", \"minutes\": 20}}]}", 5);
        var refused = change("{\"revert\": 2}", 6);
        RefusalsTest.assertProblem(refused, 409);
        assertThat(refused.json().path("sessions").get(0).asText()).isEqualTo("t1");
        assertThat(refused.json().at("/errors/0/detail").asText()).contains("\"t1\"");
        changed("{\"revert\": 6}", 6);
        changed("{\"revert\": 2}", 7);
        assertThat(places("head")).isEmpty();
    }

    @Test
    void anOlderRevisionIsTakenOverWholeOrInPart() {
        changed(PLACE_FIRST, 1);
        changed(PLACE_SECOND, 2);
        changed("{\"takeOver\": {\"revision\": 1}}", 3);
        assertThat(places("head")).isEmpty();
        changed("{\"takeOver\": {\"revision\": 3}, \"only\": [\"t2\"]}", 4);
        assertThat(places("head")).startsWith("t2@");
        RefusalsTest.assertProblem(change("{\"takeOver\": {\"revision\": 9}}", 5), 404);
        RefusalsTest.assertProblem(change("{\"takeOver\": {\"proposal\": \"x\"}}", 5), 404);
    }

    private JsonNode proposed(String body) {
        var answer = send("POST", path + "/proposals", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        String id = answer.json().path("id").asText();
        assertThat(answer.header("Location")).endsWith(path + "/proposals/" + id);
        http.metadataWhen(id, one -> one.path("solverStatus").asText().endsWith("COMPLETED"));
        return http.get(path + "/proposals/" + id).json();
    }

    private static final String STEPS =
            "\"config\": {\"run\": {\"termination\": {\"stepCountLimit\": 200}}}";

    @Test
    void aProposalIsTakenOverAndTellsWhatClashes() {
        var proposal = proposed("{\"way\": \"SOLVE\", " + STEPS + "}");
        String id = proposal.path("id").asText();
        assertThat(proposal.path("outdated").asBoolean()).isFalse();
        assertThat(proposal.at("/diff/changes").size()).isEqualTo(2);
        assertThat(proposal.at("/diff/told").findValuesAsText("person"))
                .containsExactlyInAnyOrder("anna", "ravi");
        assertThat(http.get(path).json().path("head").asInt()).isEqualTo(1);

        changed(
                "{\"moves\": [{\"place\": {\"session\": \"t1\", \"timeSlot\": \"s1\", \"start\": \"2026-10-05T10:25:00+02:00\", \"minutes\": 20}}]}",
                1);
        var now = http.get(path + "/proposals/" + id).json();
        assertThat(now.path("outdated").asBoolean()).isTrue();
        assertThat(now.path("clashes").get(0).asText()).isEqualTo("t1");

        var part =
                changed(
                        "{\"takeOver\": {\"proposal\": \"%s\"}, \"only\": [\"t2\"]}".formatted(id),
                        2);
        assertThat(part.path("clashes").isEmpty()).isTrue();
        var whole = changed("{\"takeOver\": {\"proposal\": \"%s\"}}".formatted(id), 3);
        assertThat(whole.path("clashes").get(0).asText()).isEqualTo("t1");
        assertThat(whole.at("/schedule/waitlist").isEmpty()).isTrue();
        assertThat(http.get(path + "/proposals/" + id).json().at("/diff/changes").isEmpty())
                .isTrue();

        assertThat(http.get(path + "/proposals").json().size()).isEqualTo(1);
        assertThat(http.delete(path + "/proposals/" + id).status()).isEqualTo(204);
        RefusalsTest.assertProblem(http.get(path + "/proposals/" + id), 404);
        RefusalsTest.assertProblem(http.delete(path + "/proposals/" + id), 404);
        assertThat(http.get(path + "/proposals").json().isEmpty()).isTrue();
    }

    @Test
    void replanningStaysNearAndRunningSearchesCanBeUsedAndDropped() {
        changed(PLACE_SECOND.replace("\"position\": 1", "\"position\": 0"), 1);
        String before = places(2);
        var near = proposed("{\"way\": \"REPLAN\", " + STEPS + "}");
        assertThat(near.at("/metadata/parentId").asText()).endsWith("/2");
        changed("{\"takeOver\": {\"proposal\": \"%s\"}}".formatted(near.path("id").asText()), 2);
        assertThat(places("head")).contains(before);

        String patience =
                "\"config\": {\"run\": {\"termination\": {\"spentLimit\": \"PT60S\", \"unimprovedSpentLimit\": \"PT60S\"}}}";
        path = created("{\"modelInput\": " + RequestBodies.dataset("synthetic-hybrid-mc") + "}");
        var running = send("POST", path + "/proposals", "{\"way\": \"SOLVE\", " + patience + "}");
        String id = running.json().path("id").asText();
        http.metadataWhen(id, one -> !one.path("score").isNull());
        changed("{\"takeOver\": {\"proposal\": \"%s\"}}".formatted(id), 1);
        assertThat(http.delete(path + "/proposals/" + id).status()).isEqualTo(204);
        RefusalsTest.assertProblem(http.get("/v1/schedules/" + id), 404);
    }

    @Test
    void beginsWithAScheduleThatWasSolvedOrMadeElsewhere() {
        var solved = http.post(RequestBodies.quick(), "Prefer", "wait=60");
        String id = solved.json().at("/metadata/id").asText();
        String from = "/v1/schedules/" + id;
        path = created("{\"scheduleId\": \"%s\", \"name\": \"From it\"}".formatted(id));

        for (String question :
                List.of("/explanation", "/explanation?audience=public", "/diagnosis", "/input")) {
            assertThat(http.get(path + question).json())
                    .as(question)
                    .isEqualTo(http.get(from + question).json());
        }
        assertThat(http.get(path + "/resilience").json().path("score"))
                .isEqualTo(http.get(from + "/resilience").json().path("score"));
        String session = solved.json().at("/modelOutput/placements/0/session").asText();
        assertThat(http.get(path + "/explanation/sessions/" + session).json())
                .isEqualTo(http.get(from + "/explanation/sessions/" + session).json());
        for (String format : List.of("text", "ics", "schedule.json")) {
            assertThat(http.get(path + "/export/" + format).status())
                    .isEqualTo(http.get(from + "/export/" + format).status());
        }
        assertThat(http.get(path + "/export/text").text())
                .isEqualTo(http.get(from + "/export/text").text());
        assertThat(http.get(path + "/export", "Accept", "text/calendar").status()).isEqualTo(200);

        var body = (ObjectNode) ApiClient.parse(RequestBodies.quick());
        body.set(
                "schedule",
                ApiClient.parse(
                        "{\"placements\": [{\"session\": \"t2\", \"timeSlot\": \"s1\", \"start\": \"2026-10-05T10:00:00+02:00\", \"minutes\": 30}]}"));
        path = created(body.toString());
        assertThat(places(1)).startsWith("t2@2026-10-05T10:00");
        RefusalsTest.assertProblem(send("POST", AGENDAS, "{\"scheduleId\": \"x\"}"), 404);
    }

    @Test
    void questionsAreAnsweredForEveryRevision() {
        changed(PLACE_FIRST, 1);
        changed(PLACE_SECOND, 2);
        var diff = http.get(path + "/diff?revision=2").json();
        assertThat(diff.findValuesAsText("session")).contains("t1").doesNotContain("t2");
        assertThat(http.get(path + "/diff?against=1").json().path("changes").size()).isEqualTo(2);
        assertThat(http.get(path + "/diff?against=1&audience=public").json().has("score"))
                .isFalse();
        RefusalsTest.assertProblem(http.get(path + "/diff?revision=1"), 400);
        RefusalsTest.assertProblem(http.get(path + "/diff?against=x"), 400);
        RefusalsTest.assertProblem(http.get(path + "/explanation?revision=9"), 404);
        assertThat(http.get(path + "/export/text?revision=3&against=2").text())
                .contains("PCI error handling");
        var places = send("POST", path + "/recommendations?revision=1", "{\"session\": \"t1\"}");
        assertThat(places.status()).as(places.text()).isEqualTo(200);
    }

    @Test
    void isRenamedAndErasedByWhoHasSeenIt() {
        String settings = "{\"name\": \"New name\", \"slug\": \"%s\", \"tags\": [\"a\", \"b\"]}";
        String slug = "slug-" + path.substring(path.length() - 12);
        var renamed = send("PATCH", path, settings.formatted(slug), "If-Match", "\"1\"");
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        assertThat(renamed.json().path("name").asText()).isEqualTo("New name");
        assertThat(http.get(AGENDAS + "/" + slug).json()).isEqualTo(renamed.json());
        assertThat(http.get(path, "If-None-Match", "\"2\"").status()).isEqualTo(304);
        assertThat(http.get(path, "If-None-Match", "\"1\"").status()).isEqualTo(200);

        var taken = send("POST", AGENDAS, quick("\"slug\": \"%s\"".formatted(slug)));
        RefusalsTest.assertProblem(taken, 409);
        assertThat(taken.json().path("detail").asText())
                .contains(renamed.json().path("id").asText());
        RefusalsTest.assertProblem(send("PATCH", path, "{}"), 428);
        RefusalsTest.assertProblem(send("PATCH", path, "{}", "If-Match", "\"1\""), 412);
        var bad =
                send(
                        "PATCH",
                        path,
                        "{\"slug\": \"No slug\", \"name\": \" \", \"members\": [{\"holder\": \"x\", \"role\": \"ORGANIZER\"}, {\"holder\": \"x\", \"role\": \"READER\"}]}",
                        "If-Match",
                        "\"2\"");
        RefusalsTest.assertProblem(bad, 400);
        assertThat(bad.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/name", "/slug", "/members/0/tracks", "/members/1/holder");

        assertThat(send("DELETE", path, "", "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(send("DELETE", path, "", "If-Match", "\"2\"").status()).isEqualTo(204);
        RefusalsTest.assertProblem(http.get(path), 404);
    }

    @Test
    void listsPageByPage() {
        String tag = "tag-" + path.substring(path.length() - 12);
        List<String> made = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            made.addFirst(created(quick("\"tags\": [\"%s\"]".formatted(tag))));
        }
        String list = AGENDAS + "?limit=2&tag=" + tag;
        var first = http.get(list).json();
        var second = http.get(list + "&cursor=" + first.path("next").asText()).json();

        List<String> ids = new ArrayList<>();
        first.path("agendas").forEach(one -> ids.add(AGENDAS + "/" + one.path("id").asText()));
        second.path("agendas").forEach(one -> ids.add(AGENDAS + "/" + one.path("id").asText()));
        assertThat(ids).containsExactlyInAnyOrderElementsOf(made);
        assertThat(second.has("next")).isFalse();
        RefusalsTest.assertProblem(http.get(AGENDAS + "?cursor=x"), 400);
        RefusalsTest.assertProblem(http.get(AGENDAS + "?limit=0"), 400);
        RefusalsTest.assertProblem(http.get(path + "/revisions?cursor=%25"), 400);
    }

    @Test
    void aScheduleIsProposedWithTheAgenda() {
        var answer = send("POST", AGENDAS + "?operation=SOLVE", quick(""));
        assertThat(answer.status()).isEqualTo(201);
        String proposal = answer.json().path("proposal").asText();
        path = AGENDAS + "/" + answer.json().path("id").asText();
        assertThat(http.get(path + "/proposals/" + proposal).status()).isEqualTo(200);
        assertThat(http.delete(path + "/proposals/" + proposal).status()).isEqualTo(204);
        RefusalsTest.assertProblem(send("POST", AGENDAS + "?operation=X", quick("")), 400);
        RefusalsTest.assertProblem(send("POST", path + "/proposals", "{\"way\": \"X\"}"), 400);
    }
}
