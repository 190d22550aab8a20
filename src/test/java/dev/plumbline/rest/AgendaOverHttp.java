package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What tests of agendas over HTTP begin with, and how they change one. */
abstract class AgendaOverHttp {

    static final String AGENDAS = "/v1/agendas";
    static final String PLACE_FIRST =
            "{\"moves\": [{\"place\": {\"session\": \"t1\", \"timeSlot\": \"s1\", \"position\": 0}}]}";
    static final String PLACE_SECOND =
            "{\"moves\": [{\"place\": {\"session\": \"t2\", \"timeSlot\": \"s1\", \"position\": 1}}]}";

    @TestHTTPResource("/")
    URI base;

    ApiClient http;

    /** Of an agenda with two talks, both on the waitlist. */
    String path;

    @BeforeEach
    void create() {
        http = new ApiClient(base);
        path = created(quick(""));
    }

    static String quick(String fields) {
        var body = (ObjectNode) ApiClient.parse(RequestBodies.quick());
        var text = body.toString();
        return fields.isEmpty() ? text : "{" + fields + "," + text.substring(1);
    }

    String created(String body) {
        var answer = send("POST", AGENDAS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String id = answer.json().path("id").asText();
        assertThat(answer.header("Location")).endsWith(AGENDAS + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        return AGENDAS + "/" + id;
    }

    ApiClient.Answer send(String method, String to, String body, String... headers) {
        return http.send(
                http.request(to, headers)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    ApiClient.Answer change(String body, Object version) {
        return send("POST", path + "/revisions", body, "If-Match", "\"" + version + "\"");
    }

    JsonNode changed(String body, Object version) {
        var answer = change(body, version);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    String places(Object revision) {
        List<String> places = new ArrayList<>();
        for (JsonNode one :
                http.get(path + "/revisions/" + revision).json().at("/modelOutput/placements")) {
            places.add(one.path("session").asText() + "@" + one.path("start").asText());
        }
        return String.join(" ", places);
    }
}
