package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.cli.ServerProcess.Answer;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What somebody has a server do, and what the server answered: all of that it has to know as long
 * as there is one. What was asked for, but not answered, may have been done or not.
 */
final class RememberedWork {

    private static final int AT_ONCE = 5;
    private static final int PATIENCE_SECONDS = 90;
    private static final int ACTS = 6;
    private static final int MOST_AGENDAS = 3;

    private static final String BODY =
            """
            {"config": {"run": {"name": "%d", "termination": %s}}, "modelInput": %s}""";

    private static final String SHORT = "{\"stepCountLimit\": 50}";

    private static final String PROBLEM =
            ProblemJson.write(ProblemGenerator.generate(ProblemKind.MC, 1));

    private static final String SCHEDULES = "/v1/schedules";

    private final long seed;
    private final Random random;

    /** Acknowledged, with the answer of those that were finished when they were asked for. */
    private final Map<String, JsonNode> taken = new LinkedHashMap<>();

    private final List<RememberedAgenda> agendas = new ArrayList<>();
    private final Set<String> unfinished = new LinkedHashSet<>();
    private final Set<String> erased = new LinkedHashSet<>();
    private final Set<String> perhapsErased = new LinkedHashSet<>();
    private int posted;

    RememberedWork(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** One thing after the other, until there is no answer. */
    void doUntilItIsDead(ServerProcess server) {
        try {
            while (true) {
                doOne(server);
            }
        } catch (IOException e) {
            // What was not answered is not acknowledged.
        }
    }

    /** A few things. */
    void doSome(ServerProcess server) throws IOException {
        for (int i = 0; i < ACTS; i++) {
            doOne(server);
        }
    }

    /** Something, and a look at what is not finished. */
    void doOne(ServerProcess server) throws IOException {
        if (unfinished.size() < AT_ONCE) {
            post(server);
        }
        for (String id : List.copyOf(unfinished)) {
            look(server, id);
        }
        if (random.nextInt(ACTS) == 0 && !taken.isEmpty()) {
            erase(server, any(taken.keySet()));
        }
        workOnAgenda(server);
    }

    private void workOnAgenda(ServerProcess server) throws IOException {
        if (agendas.size() < MOST_AGENDAS && !taken.isEmpty()) {
            String id = any(taken.keySet());
            if (!unfinished.contains(id)) {
                agendas.add(RememberedAgenda.begin(server, id, random));
            }
        }
        if (!agendas.isEmpty()) {
            agendas.get(random.nextInt(agendas.size())).work(server);
        }
    }

    private String any(Set<String> ids) {
        return new ArrayList<>(ids).get(random.nextInt(ids.size()));
    }

    private void post(ServerProcess server) throws IOException {
        String termination = random.nextBoolean() ? SHORT : "{\"spentLimit\": \"PT0.4S\"}";
        var answer = server.post(SCHEDULES, BODY.formatted(posted, termination, PROBLEM));
        assertThat(answer.status()).as(this::toString).isIn(202, 503);
        if (answer.status() == 202) {
            String id = answer.body().path("id").asText();
            taken.put(id, MissingNode.getInstance());
            unfinished.add(id);
            posted++;
        }
    }

    /** While its database cannot be reached. */
    void checkThatNothingIsTaken(ServerProcess server) throws IOException {
        var answer = server.post(SCHEDULES, BODY.formatted(posted, SHORT, PROBLEM));
        assertThat(answer.status()).as(this::toString).isEqualTo(503);
        assertThat(answer.body().path("type").asText()).endsWith(":storage-unavailable");
        assertThat(answer.retryAfter()).isNotEmpty();
    }

    private void look(ServerProcess server, String id) throws IOException {
        var answer = known(server, id);
        if (isFinished(answer)) {
            taken.put(id, answer.body());
            unfinished.remove(id);
        }
    }

    private Answer known(ServerProcess server, String id) throws IOException {
        var answer = server.get(SCHEDULES + "/" + id);
        assertThat(answer.status()).as("%s of %s", id, this).isEqualTo(200);
        return answer;
    }

    private void erase(ServerProcess server, String id) throws IOException {
        taken.remove(id);
        unfinished.remove(id);
        perhapsErased.add(id);
        var answer = server.delete(SCHEDULES + "/" + id + "?purge=true");
        assertThat(answer.status()).as(this::toString).isIn(200, 204);
        perhapsErased.remove(id);
        erased.add(id);
    }

    /** Right after a start: all is there that was, and nothing else. */
    void check(ServerProcess server) throws IOException {
        for (var entry : taken.entrySet()) {
            var answer = known(server, entry.getKey());
            if (!entry.getValue().isMissingNode()) {
                assertThat(answer.body()).as(this::toString).isEqualTo(entry.getValue());
            }
        }
        for (RememberedAgenda agenda : agendas) {
            agenda.check(server);
        }
        for (String id : erased) {
            assertThat(server.get(SCHEDULES + "/" + id).status())
                    .as("%s of %s", id, this)
                    .isEqualTo(404);
        }
    }

    /** What was interrupted is done to its end. */
    void checkThatAllEnds(ServerProcess server) throws Exception {
        assertThat(posted).isPositive();
        for (int tenth = 0; !unfinished.isEmpty(); tenth++) {
            for (String id : List.copyOf(unfinished)) {
                look(server, id);
            }
            assertThat(tenth)
                    .as("%s wait in %s", unfinished, this)
                    .isLessThan(PATIENCE_SECONDS * 10);
            Thread.sleep(100);
        }
        for (RememberedAgenda agenda : agendas) {
            for (String proposal : agenda.proposals()) {
                awaitEnd(server, proposal);
            }
        }
        for (var entry : taken.entrySet()) {
            assertThat(entry.getValue().path("metadata").path("solverStatus").asText())
                    .as("%s of %s", entry.getKey(), this)
                    .isEqualTo("SOLVING_COMPLETED");
        }
    }

    private void awaitEnd(ServerProcess server, String id) throws Exception {
        for (int tenth = 0; !isFinished(known(server, id)); tenth++) {
            assertThat(tenth).as("%s of %s", id, this).isLessThan(PATIENCE_SECONDS * 10);
            Thread.sleep(100);
        }
    }

    private static boolean isFinished(Answer answer) {
        return !answer.body().path("metadata").path("completeDateTime").isNull();
    }

    @Override
    public String toString() {
        int revisions = agendas.stream().mapToInt(RememberedAgenda::changes).sum();
        int publications = agendas.stream().mapToInt(RememberedAgenda::publications).sum();
        int proposals = agendas.stream().mapToInt(agenda -> agenda.proposals().size()).sum();
        return "%d problems acknowledged, %d still there and %d erased; %d revisions of agendas, %d publications, %d proposals; seed %d"
                .formatted(
                        posted,
                        taken.size(),
                        erased.size(),
                        revisions,
                        publications,
                        proposals,
                        seed);
    }
}
