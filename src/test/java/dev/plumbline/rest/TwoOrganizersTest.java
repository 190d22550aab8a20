package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.store.AgendaStore;
import dev.plumbline.testing.TestSize;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several organizers, each with a track of their own, change one agenda at once. */
@QuarkusTest
class TwoOrganizersTest {

    private static final int ORGANIZERS = 8;
    private static final int TALKS = 6;
    private static final int MOVES = TestSize.of("organizers.moves", 64, 2_000);

    @TestHTTPResource("/")
    URI base;

    @Inject AgendaStore store;

    private ApiClient http;
    private String agenda;
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();

    @BeforeEach
    void create() {
        http = new ApiClient(base);
        var body = JsonNodeFactory.instance.objectNode();
        body.set("modelInput", problem());
        agenda = send("/v1/agendas", body.toString()).json().path("id").asText();
    }

    /** Tracks side by side, each in a room of its own. */
    private static ObjectNode problem() {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("name", "Eight tracks").put("timeZone", "Europe/Prague");
        for (int track = 0; track < ORGANIZERS; track++) {
            problem.withArray("tracks").addObject().put("id", "k" + track).put("name", "K" + track);
            problem.withArray("rooms").addObject().put("id", "r" + track).put("name", "R" + track);
            problem.withArray("timeSlots")
                    .addObject()
                    .put("id", "s" + track)
                    .put("room", "r" + track)
                    .put("track", "k" + track)
                    .put("start", "2026-10-05T10:00:00+02:00")
                    .put("end", "2026-10-05T12:00:00+02:00");
            for (int talk = 0; talk < TALKS; talk++) {
                problem.withArray("talks")
                        .addObject()
                        .put("id", "t" + track + talk)
                        .put("title", "Talk %d of K%d".formatted(talk, track))
                        .put("track", "k" + track)
                        .put("minutes", 25)
                        .put("minMinutes", 15);
            }
        }
        return problem;
    }

    private ApiClient.Answer send(String path, String body, String... headers) {
        return http.send(
                http.request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void everyMoveIsARevisionOrIsRefusedAndTheHistoryLeadsToTheHead() throws Exception {
        List<Callable<Boolean>> organizers = new ArrayList<>();
        for (int track = 0; track < ORGANIZERS; track++) {
            var organizer = new Organizer(track);
            organizers.add(organizer::work);
        }
        try (var threads = Executors.newFixedThreadPool(ORGANIZERS)) {
            for (Future<Boolean> done : threads.invokeAll(organizers)) {
                assertThat(done.get()).isTrue();
            }
        }

        Map<Integer, Integer> counts = new TreeMap<>();
        answers.forEach((status, count) -> counts.put(status, count.get()));
        System.getLogger("two organizers").log(System.Logger.Level.INFO, "Answers: {0}", counts);
        assertThat(counts.keySet()).isSubsetOf(201, 409, 412);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MOVES);
        int head = store.find(agenda).orElseThrow().head();
        assertThat(head).isEqualTo(1 + counts.get(201)).isGreaterThan(1);

        var again = AgendaReplay.of(store, agenda);
        assertThat(again).hasSize(head);
        for (int number = 1; number <= head; number++) {
            assertThat(AgendaReplay.text(again.get(number - 1)))
                    .isEqualTo(AgendaReplay.text(store.revision(agenda, number).orElseThrow()));
        }
    }

    /** Somebody who looks again only when told to. */
    private final class Organizer {

        private final int track;
        private final Random random;
        private String version = "\"1\"";
        private final List<Integer> mine = new ArrayList<>();

        Organizer(int track) {
            this.track = track;
            this.random = new Random(track);
        }

        boolean work() {
            for (int move = 0; move < MOVES / ORGANIZERS; move++) {
                var answer =
                        send("/v1/agendas/" + agenda + "/revisions", change(), "If-Match", version);
                answers.computeIfAbsent(answer.status(), any -> new AtomicInteger())
                        .incrementAndGet();
                switch (answer.status()) {
                    case 201 -> {
                        version = answer.header("ETag");
                        mine.add(answer.json().path("revision").asInt());
                    }
                    case 412 ->
                            version = "\"" + answer.json().at("/meanwhile/version").asLong() + "\"";
                    case 409 -> assertThat(answer.json().path("errors").isEmpty()).isFalse();
                    default -> throw new AssertionError(answer.text());
                }
            }
            return true;
        }

        private String change() {
            int kind = random.nextInt(10);
            if (kind == 0 && !mine.isEmpty()) {
                return "{\"revert\": %d}".formatted(mine.get(random.nextInt(mine.size())));
            }
            String talk = "t" + track + random.nextInt(TALKS);
            String place =
                    "{\"place\": {\"session\": \"%s\", \"timeSlot\": \"s%d\", \"position\": 0, \"minutes\": %d}}"
                            .formatted(talk, track, 15 + 5 * random.nextInt(3));
            String moves =
                    switch (kind) {
                        // Who has no place cannot lose it.
                        case 1 -> place + ", {\"unplace\": {\"session\": \"%s\"}}".formatted(talk);
                        case 2 ->
                                "{\"setMinutes\": {\"session\": \"%s\", \"minMinutes\": %d}}"
                                        .formatted(talk, 10 + 5 * random.nextInt(3));
                        default -> place;
                    };
            return "{\"moves\": [" + moves + "]}";
        }
    }
}
