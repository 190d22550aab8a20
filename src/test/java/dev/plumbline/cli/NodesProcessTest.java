package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.testing.TestSize;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three servers on one PostgreSQL. One is killed, one sleeps until others have its work, the
 * database is restarted: everything ends exactly once. It takes minutes; that others take over and
 * late writers write nothing is tested in every build, in one process (WorkNodesTest).
 */
@EnabledIfSystemProperty(named = "plumbline.thorough", matches = "true")
class NodesProcessTest {

    private static final Logger LOG = Logger.getLogger(NodesProcessTest.class);
    private static final int JOBS = TestSize.of("nodes.jobs", 12, 60);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String SECONDS = "PT10S";

    private static final String BODY =
            """
            {"config": {"run": {"name": "%d", "termination": {"spentLimit": "%s"}}}, "modelInput": %s}""";

    private static final String COMPARISON =
            """
            {"name": "Three profiles", "datasets": ["lpc-vfio-iommu-pci", "synthetic-hybrid-mc"], "seeds": 3,
             "limit": {"steps": 200000}, "variants": [{"profile": "balanced"}, {"profile": "compact"}]}
            """;

    /** Who wrote what: each server has a user of its own. */
    private static final String WATCH =
            """
            CREATE TABLE written (id TEXT, who TEXT, status TEXT, at TIMESTAMPTZ);
            CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                INSERT INTO written VALUES (NEW.id, current_user, NEW.status, clock_timestamp());
                RETURN NEW; END $$;
            CREATE TRIGGER solving_written AFTER UPDATE ON solving
                FOR EACH ROW EXECUTE FUNCTION note();
            CREATE TRIGGER comparison_written AFTER UPDATE ON comparison
                FOR EACH ROW EXECUTE FUNCTION note();
            CREATE TABLE searched (comparison TEXT, cell INTEGER, who TEXT);
            CREATE FUNCTION note_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                INSERT INTO searched VALUES (NEW.comparison, NEW.cell, current_user);
                RETURN NEW; END $$;
            CREATE TRIGGER run_written AFTER INSERT ON comparison_run
                FOR EACH ROW EXECUTE FUNCTION note_search();
            """;

    private static final String ENDED =
            "SELECT id FROM written WHERE status IN ('SOLVING_COMPLETED', 'SOLVING_INCOMPLETE', 'SOLVING_FAILED')";

    @TempDir private Path dir;
    @AutoClose private final HttpClient client = HttpClient.newHttpClient();
    private final List<Node> nodes = new ArrayList<>();
    private EmbeddedPostgres postgres;

    /** A server with a user of its own. */
    private final class Node implements AutoCloseable {

        private final String user;
        private final String url;
        private final LaunchedProcess process;

        Node(String user) throws Exception {
            this.user = user;
            execute("CREATE ROLE " + user + " LOGIN SUPERUSER");
            int port = freePort();
            url = "http://127.0.0.1:" + port;
            var command = BuiltApplication.command(dir, "serve", "--port", Integer.toString(port));
            command.environment()
                    .put(
                            "PLUMBLINE_DB",
                            "jdbc:postgresql://%s:any@localhost:%d/postgres"
                                    .formatted(user, postgres.getPort()));
            command.environment().put("PLUMBLINE_JOBS_QUEUED", "1000");
            process = LaunchedProcess.start(command);
            process.awaitOutput("Plumbline listens on " + url);
        }

        JsonNode post(String path, String body) throws Exception {
            var request =
                    HttpRequest.newBuilder(URI.create(url + path))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(202);
            return JsonText.parse(answer.body());
        }

        JsonNode get(String path) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(url + path)).build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JsonText.parse(answer.body());
        }

        /** What it works on, or has last claimed. */
        List<String> jobs() throws SQLException {
            return ids(
                    """
                    SELECT DISTINCT job.id FROM job JOIN written ON written.id = job.id
                    WHERE job.kind = 'SOLVING' AND job.node IS NOT NULL AND written.who = '%s'
                      AND written.at = (SELECT MAX(at) FROM written w WHERE w.id = job.id)
                    """
                            .formatted(user));
        }

        @Override
        public void close() {
            process.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        startPostgres(0);
        nodes.add(new Node("first"));
        execute(WATCH);
        nodes.add(new Node("second"));
        nodes.add(new Node("third"));
    }

    @AfterEach
    void close() throws IOException {
        nodes.forEach(Node::close);
        postgres.close();
    }

    private void startPostgres(int port) throws IOException {
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(dir.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofMinutes(2));
        postgres = (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Test
    void everythingEndsExactlyOnceWhateverHappens() throws Exception {
        var problem = ProblemJson.write(ProblemGenerator.generate(ProblemKind.MC, 1));
        List<String> ids = new CopyOnWriteArrayList<>();
        var posting = CompletableFuture.runAsync(() -> postAll(problem, ids));
        String comparison = nodes.getLast().post("/v1/comparisons", COMPARISON).path("id").asText();

        var killed = nodes.getFirst();
        var heldByKilled = awaitJobs(killed);
        killed.process.signal("KILL");
        tell("killed", awaitOthers(killed, heldByKilled));

        var asleep = nodes.get(1);
        var heldByAsleep = awaitJobs(asleep);
        asleep.process.signal("STOP");
        tell("asleep", awaitOthers(asleep, heldByAsleep));
        String woken = now();
        asleep.process.signal("CONT");

        posting.join();
        int port = postgres.getPort();
        postgres.close();
        startPostgres(port);

        var last = nodes.getLast();
        await(() -> ids(ENDED).size() >= JOBS + 1);
        assertThat(ids(ENDED)).doesNotHaveDuplicates().contains(comparison).containsAll(ids);
        assertThat(ids("SELECT id FROM job")).isEmpty();
        for (String id : ids) {
            assertThat(last.get("/v1/schedules/" + id).path("metadata").path("solverStatus"))
                    .hasToString("\"SOLVING_COMPLETED\"");
        }
        var compared = last.get("/v1/comparisons/" + comparison);
        assertThat(compared.path("solverStatus").asText()).isEqualTo("SOLVING_COMPLETED");
        assertThat(compared.path("progress").path("finished").asInt()).isEqualTo(12);
        assertThat(ids("SELECT CAST(cell AS TEXT) FROM searched"))
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(
                        ids(
                                "SELECT id FROM written WHERE who = '%s' AND at > '%s' AND id IN ('%s')"
                                        .formatted(
                                                asleep.user,
                                                woken,
                                                String.join("', '", heldByAsleep))))
                .isEmpty();
        LOG.infof(
                "Searches of the comparison by server: %s",
                ids("SELECT who || ' ' || COUNT(*) FROM searched GROUP BY who"));
        LOG.infof(
                "Schedules finished by server: %s",
                ids(
                        "SELECT who || ' ' || COUNT(*) FROM written WHERE status = 'SOLVING_COMPLETED' GROUP BY who"));
    }

    /** To the one that stays awake. */
    private void postAll(String problem, List<String> ids) {
        try {
            for (int number = 0; number < JOBS; number++) {
                var answer =
                        nodes.getLast()
                                .post("/v1/schedules", BODY.formatted(number, SECONDS, problem));
                ids.add(answer.path("id").asText());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> awaitJobs(Node node) throws Exception {
        await(() -> !node.jobs().isEmpty());
        return node.jobs();
    }

    /** Until others have begun or ended all of these; the milliseconds that it took. */
    private long awaitOthers(Node node, List<String> jobs) throws Exception {
        long begun = System.nanoTime();
        String since = now();
        await(
                () ->
                        ids("SELECT DISTINCT id FROM written WHERE who <> '%s' AND at > '%s'"
                                                .formatted(node.user, since))
                                        .containsAll(jobs)
                                || ids(ENDED).containsAll(jobs));
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static void tell(String what, long millis) {
        LOG.infof("The work of the server that was %s is taken over after %d ms", what, millis);
    }

    private String now() throws SQLException {
        return ids("SELECT CAST(clock_timestamp() AS TEXT)").getFirst();
    }

    /** Something to wait for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It does not happen.");
            }
            Thread.sleep(100);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ids(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> result = new ArrayList<>();
            while (rows.next()) {
                result.add(rows.getString(1));
            }
            return result;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
