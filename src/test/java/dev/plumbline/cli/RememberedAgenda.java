package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.cli.ServerProcess.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * An agenda that somebody changes, and every revision that the server has answered for. Of a change
 * that was not answered, the whole revision may be there, or nothing.
 */
final class RememberedAgenda {

    private static final String AGENDAS = "/v1/agendas";

    private final String path;
    private final Random random;
    private final List<String> sessions;
    private final Map<Integer, JsonNode> revisions = new TreeMap<>();
    private long version;
    private int head;
    private boolean isUncertain;
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

    /** Changes the head once: in the problem, by a move, or back. */
    void change(ServerProcess server) throws IOException {
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
        isUncertain = true;
        var answer = server.change(path + "/revisions", version, change);
        isUncertain = false;
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

    /** Right after a start: all revisions are there as they were, and the head is the last. */
    void check(ServerProcess server) throws IOException {
        var agenda = known(server, "").body();
        int headNow = agenda.path("head").asInt();
        assertThat(headNow).isBetween(head, isUncertain ? head + 1 : head);
        isUncertain = false;
        take(agenda);
        for (var entry : revisions.entrySet()) {
            assertThat(known(server, "/revisions/" + entry.getKey()).body())
                    .as("%s of %s", entry.getKey(), path)
                    .isEqualTo(entry.getValue());
        }
        assertThat(known(server, "/revisions/head").body().path("metadata").path("number").asInt())
                .isEqualTo(head);
        var history = known(server, "/revisions?limit=100").body().path("revisions");
        assertThat(history)
                .extracting(revision -> revision.path("number").asInt())
                .containsExactlyElementsOf(
                        IntStream.iterate(head, number -> number >= 1, number -> number - 1)
                                .limit(100)
                                .boxed()
                                .toList());
        look(server);
    }
}
