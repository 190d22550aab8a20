package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes an agenda, over HTTP, and what its revisions answer. */
@QuarkusTest
class AgendaRevisionsTest extends AgendaOverHttp {

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
}
