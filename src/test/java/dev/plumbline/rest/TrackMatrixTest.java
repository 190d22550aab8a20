package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.access.TokenOffice;
import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.store.TokenStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that an organizer of one track may ask of an agenda, asked about this track and about another
 * one: what is of the other one is neither changed nor told.
 */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class TrackMatrixTest {

    private static final String ABOUT_AGENDA = " /v1/agendas/{agenda}";

    private static final String MOVE =
            "{\"moves\": [{\"changeMinutes\": {\"session\": \"a1\", \"minutes\": 25}}]}";

    @TestHTTPResource("/")
    URI base;

    @Inject TokenStore store;

    private ApiClient http;
    private TwoTracks agenda;
    private String[] organizer;
    private String[] committee;

    @BeforeEach
    void prepare() {
        http = new ApiClient(base);
        var office = new TokenOffice(store, Clock.systemUTC());
        organizer = bearer(office.create("organizer", false, null).text());
        committee = bearer(office.create("owner", false, null).text());
        agenda = new TwoTracks(http, committee);
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    @Test
    void everythingOfTheOwnTrackIsAllowedAndNothingOfAnother() {
        var asks = TrackAsk.all(ExportFormats.names());
        assertThat(asks.stream().map(TrackAsk::operation).collect(Collectors.toSet()))
                .as("a new operation for members or organizers needs a TrackAsk")
                .isEqualTo(forOrganizers());
        List<String> mistakes = new ArrayList<>();
        for (TrackAsk ask : asks) {
            var told = ask(ask);
            boolean isDone = told.status() == (ask.isChange() ? 201 : 200);
            if (ask.isAllowed() ? !isDone : told.status() != 403) {
                mistakes.add(ask + " → " + told);
            }
            TwoTracks.secretsIn(told.text()).stream()
                    .filter(secret -> !ask.body().contains(secret))
                    .forEach(secret -> mistakes.add(ask + " tells of " + secret + ": " + told));
            if (ask.isChange() && isDone) {
                agenda.restore();
            }
        }
        assertThat(mistakes).isEmpty();
    }

    @Test
    void whatIsPrivateIsToldToThoseItIsFor() {
        var move = new TrackAsk("POST" + ABOUT_AGENDA + "/evaluate", "", MOVE, true);
        assertThat(ask(move).text()).contains("Olga Own");
        var input = new TrackAsk("GET" + ABOUT_AGENDA + "/input", "", "", true);
        assertThat(ask(input).text()).contains("10:20", "\"olga\"");

        organizer = committee;
        assertThat(TwoTracks.secretsIn(ask(move).text() + ask(input).text()))
                .isEqualTo(TwoTracks.SECRETS);
    }

    @Test
    void whoComesLateIsToldWhatEverybodyMayKnow() {
        assertThat(late(organizer)).contains("changed-meanwhile", "\"b1\"");
        assertThat(TwoTracks.secretsIn(late(organizer))).isEmpty();
        assertThat(late(committee)).contains("changed-meanwhile", "\"b1\"", "Rita Foreign");
    }

    private String late(String[] who) {
        var answer =
                http.send(
                        change(who)
                                .header("If-Match", "\"1\"")
                                .POST(BodyPublishers.ofString(MOVE)));
        assertThat(answer.status()).isEqualTo(412);
        return answer.text();
    }

    private HttpRequest.Builder change(String[] who) {
        return http.request("/v1/agendas/" + agenda.id() + "/revisions", who)
                .header("Content-Type", "application/json");
    }

    /** Whoever guesses is not told whether it was right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op': 'test', 'path': '/talks/3/requiredPeople', 'value': ['%s']}",
                "{'op': 'test', 'path': '/talks/3/requiredPeople/0', 'value': '%s'}",
                "{'op': 'copy', 'from': '/talks/3/requiredPeople', 'path': '/talks/0/requiredPeople'}",
                "{'op': 'copy', 'from': '/people/5/unavailable', 'path': '/people/0/unavailable'}",
                "{'op': 'move', 'from': '/talks/4/wantedPeople', 'path': '/talks/0/wantedPeople'}"
            })
    void aPatchReadsNothingThatIsNotSeen(String operation) {
        List<String> answers = new ArrayList<>();
        for (String guess : List.of("rita", "walt")) {
            String body =
                    "{'patch': [%s]}".formatted(operation.formatted(guess)).replace('\'', '"');
            var answer =
                    http.send(
                            change(organizer)
                                    .header("If-Match", "*")
                                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.status()).isEqualTo(400);
            answers.add(answer.text());
        }
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
    }

    private static Set<String> forOrganizers() {
        var needs = EnumSet.of(OperationNeed.MEMBER, OperationNeed.ORGANIZER);
        return OperationNeed.ofAll().entrySet().stream()
                .filter(entry -> needs.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(operation -> operation.contains(ABOUT_AGENDA))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What comes of asking; of those who are just named as people there are, nothing is left. */
    private record Told(int status, String text) {}

    private Told ask(TrackAsk ask) {
        String[] parts = ask.operation().split(" ");
        String path = parts[1].replace("{agenda}", agenda.id());
        String full =
                path.contains("{") ? path.replaceAll("\\{\\w+}", ask.place()) : path + ask.place();
        if (path.endsWith("/events")) {
            return firstEvent(full);
        }
        var request = http.request(full, organizer).header("If-Match", "*");
        String body = ask.body().replace("PROPOSAL", agenda.proposal());
        var answer =
                http.send(
                        parts[0].equals("GET")
                                ? request.GET()
                                : request.header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(body)));
        return new Told(
                answer.status(),
                path.endsWith("/input") ? withoutNames(answer.json()) : answer.text());
    }

    private static String withoutNames(JsonNode input) {
        String text = input.toString();
        for (var person : TwoTracks.problem().path("people")) {
            text =
                    text.replace(
                            "{\"id\":%s,\"name\":%s,\"attendance\":\"UNKNOWN\"}"
                                    .formatted(person.path("id"), person.path("name")),
                            "");
        }
        return text;
    }

    private Told firstEvent(String path) {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                http.stream(path, organizer), StandardCharsets.UTF_8))) {
            var text = new StringBuilder();
            for (String line = reader.readLine(); !line.isEmpty(); line = reader.readLine()) {
                text.append(line).append('\n');
            }
            return new Told(200, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
