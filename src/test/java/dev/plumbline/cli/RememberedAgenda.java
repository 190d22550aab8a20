package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.cli.ServerProcess.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * An agenda that somebody changes and publishes, and everything of it that the server has answered
 * for. Of what was not answered, the whole may be there, or nothing.
 */
final class RememberedAgenda {

    private static final String AGENDAS = "/v1/agendas";

    private final String path;
    private final Random random;
    private final List<String> sessions;
    private final Map<Integer, JsonNode> revisions = new TreeMap<>();
    private final Map<Integer, JsonNode> publications = new TreeMap<>();
    private final List<String> proposals = new ArrayList<>();
    private long version;
    private int head;
    private boolean isHeadUncertain;
    private boolean isPublicationUncertain;
    private int changes;

    private RememberedAgenda(String id, List<String> sessions, Random random) {
        this.path = AGENDAS + "/" + id;
        this.sessions = sessions;
        this.random = random;
    }

    /** Of a schedule that is finished. */
    static RememberedAgenda begin(ServerProcess server, String schedule, Random random)
            throws IOException {
        var created = server.post(AGENDAS, "{\"scheduleId\": \"%s\"}".formatted(schedule));
        assertThat(created.status()).as(() -> created.body().toString()).isEqualTo(201);
        var placements =
                server.get("/v1/schedules/" + schedule)
                        .body()
                        .path("modelOutput")
                        .path("placements");
        var sessions =
                StreamSupport.stream(placements.spliterator(), false)
                        .map(placement -> placement.path("session").asText())
                        .toList();
        var agenda = new RememberedAgenda(created.body().path("id").asText(), sessions, random);
        agenda.take(created.body());
        agenda.look(server);
        return agenda;
    }

    int changes() {
        return changes;
    }

    int publications() {
        return publications.size();
    }

    List<String> proposals() {
        return List.copyOf(proposals);
    }

    /** Changes the head, mostly; publishes it, or has something proposed for it. */
    void work(ServerProcess server) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> publish(server);
            case 1 -> propose(server);
            default -> change(server);
        }
    }

    private void propose(ServerProcess server) throws IOException {
        var answer =
                server.post(
                        path + "/proposals",
                        """
                        {"way": "%s", "config": {"run": {"termination": {"stepCountLimit": 50}}}}"""
                                .formatted(random.nextBoolean() ? "SOLVE" : "REPLAN"));
        assertThat(answer.status()).as(() -> answer.body().toString()).isIn(202, 503);
        if (answer.status() == 202) {
            proposals.add(answer.body().path("id").asText());
        }
    }

    private void publish(ServerProcess server) throws IOException {
        int revision = 1 + random.nextInt(head);
        isHeadUncertain = true;
        isPublicationUncertain = true;
        var answer =
                server.change(
                        path + "/publications", version, "{\"revision\": %d}".formatted(revision));
        isHeadUncertain = false;
        isPublicationUncertain = false;
        assertThat(answer.status()).as(() -> answer.body().toString()).isIn(201, 503);
        if (answer.status() == 201) {
            int number = answer.body().path("number").asInt();
            assertThat(number).isEqualTo(publications.size() + 1);
            publications.put(number, publication(server, number));
            // Where it makes a difference, the head is told what is public now, in a revision.
            take(known(server, "").body());
            look(server);
        }
    }

    /** Without what belongs to the agenda as it is now. */
    private JsonNode publication(ServerProcess server, int number) throws IOException {
        ObjectNode body = known(server, "/publications/" + number).body().deepCopy();
        body.remove("version");
        return body;
    }

    /** In the problem, by a move, or back. */
    private void change(ServerProcess server) throws IOException {
        String change =
                switch (random.nextInt(4)) {
                    case 0 -> "{\"revert\": %d}".formatted(1 + random.nextInt(head));
                    case 1, 2 ->
                            "{\"moves\": [{\"%s\": {\"session\": \"%s\"}}]}"
                                    .formatted(
                                            random.nextBoolean() ? "unplace" : "pin",
                                            sessions.get(random.nextInt(sessions.size())));
                    default ->
                            "{\"patch\": [{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"%d\"}]}"
                                    .formatted(random.nextInt());
                };
        isHeadUncertain = true;
        var answer = server.change(path + "/revisions", version, change);
        isHeadUncertain = false;
        if (answer.status() == 201) {
            assertThat(answer.body().path("revision").asInt()).isEqualTo(head + 1);
            version = answer.body().path("version").asLong();
            head++;
            changes++;
            look(server);
        } else {
            assertThat(answer.status()).as(() -> change + answer.body()).isIn(400, 409, 503);
        }
    }

    private void take(JsonNode agenda) {
        version = agenda.path("version").asLong();
        head = agenda.path("head").asInt();
    }

    private void look(ServerProcess server) throws IOException {
        revisions.put(head, known(server, "/revisions/" + head).body());
    }

    private Answer known(ServerProcess server, String below) throws IOException {
        var answer = server.get(path + below);
        assertThat(answer.status()).as(path + below).isEqualTo(200);
        return answer;
    }

    /** Right after a start: all is there as it was, and the head is the last revision. */
    void check(ServerProcess server) throws IOException {
        var agenda = known(server, "").body();
        int headNow = agenda.path("head").asInt();
        assertThat(headNow).isBetween(head, isHeadUncertain ? head + 1 : head);
        isHeadUncertain = false;
        take(agenda);
        checkRevisions(server);
        checkPublications(server, agenda);
        for (String proposal : proposals) {
            known(server, "/proposals/" + proposal);
        }
        look(server);
    }

    private void checkRevisions(ServerProcess server) throws IOException {
        for (var entry : revisions.entrySet()) {
            assertThat(known(server, "/revisions/" + entry.getKey()).body())
                    .as("%s of %s", entry.getKey(), path)
                    .isEqualTo(entry.getValue());
        }
        assertThat(known(server, "/revisions/head").body().path("metadata").path("number").asInt())
                .isEqualTo(head);
        assertThat(numbers(server, "revisions")).containsExactlyElementsOf(newestFirst(head));
    }

    private void checkPublications(ServerProcess server, JsonNode agenda) throws IOException {
        for (var entry : publications.entrySet()) {
            assertThat(publication(server, entry.getKey()))
                    .as("%s of %s", entry.getKey(), path)
                    .isEqualTo(entry.getValue());
        }
        var numbers = numbers(server, "publications");
        int last = numbers.isEmpty() ? 0 : numbers.getFirst();
        assertThat(last)
                .isBetween(
                        publications.size(),
                        publications.size() + (isPublicationUncertain ? 1 : 0));
        isPublicationUncertain = false;
        assertThat(numbers).containsExactlyElementsOf(newestFirst(last));
        if (last > 0) {
            publications.put(last, publication(server, last));
            assertThat(agenda.path("published").asInt())
                    .isEqualTo(publications.get(last).path("revision").asInt());
            assertThat(server.get("/p/" + agenda.path("slug").asText() + "/schedule.json").status())
                    .isEqualTo(200);
        }
    }

    private List<Integer> numbers(ServerProcess server, String kind) throws IOException {
        var listed = known(server, "/" + kind + "?limit=100").body().path(kind);
        return StreamSupport.stream(listed.spliterator(), false)
                .map(one -> one.path("number").asInt())
                .toList();
    }

    private static List<Integer> newestFirst(int last) {
        return IntStream.iterate(last, number -> number >= 1, number -> number - 1)
                .limit(100)
                .boxed()
                .toList();
    }
}
