package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agendas over HTTP: how they begin, are found, renamed and erased. */
@QuarkusTest
class AgendasTest extends AgendaOverHttp {

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
}
