package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Schedules that are searched for an agenda, over HTTP, and what becomes of them. */
@QuarkusTest
class AgendaProposalsTest extends AgendaOverHttp {

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
