package dev.plumbline.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts a server of its own under load, on the loopback interface alone. */
public final class LoadBench {

    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int POSTING = 8;

    private final Path jar;
    private final String problem;
    private final Size size;

    /**
     * How much load.
     *
     * @param inFlight evaluations at the same time
     * @param seconds as long as these are asked
     * @param jobs that wait in the queue
     * @param clients that listen to events, and half as many that say nothing
     */
    public record Size(int inFlight, int seconds, int jobs, int clients) {}

    /**
     * @param jar of the program
     * @param problem in JSON, large enough that solving it takes long
     */
    public LoadBench(Path jar, String problem, Size size) {
        this.jar = jar;
        this.problem = problem;
        this.size = size;
    }

    /** Measures; everything that was started has ended afterwards. */
    public LoadRun run() throws InterruptedException {
        List<Socket> hanging = new ArrayList<>();
        try (var server = new LoadedServer(jar, size.jobs() + 100)) {
            Thread.sleep(SETTLING);
            long idle = server.residentMebibytes();
            String solved = post(server, termination("\"stepCountLimit\": 2000"), "wait=60", OK);
            String url = "/v1/schedules/" + solved;
            var move = "{\"moves\": [{\"unplace\": {\"session\": \"%s\"}}]}";
            String question = move.formatted(anySession(server, url));
            for (int solving = 0; solving < 2; solving++) {
                post(
                        server,
                        termination(
                                "\"spentLimit\": \"PT10M\", \"unimprovedSpentLimit\": \"PT10M\""),
                        "",
                        ACCEPTED);
            }
            var evaluations =
                    ask(server, url + "/evaluate", question, size.inFlight(), size.seconds());
            long afterEvaluations = server.residentMebibytes();
            var jobs = queue(server);
            Thread.sleep(SETTLING);
            long withJobs = server.residentMebibytes();
            for (int client = 0; client < size.clients(); client++) {
                hanging.add(listener(server, jobs.get(client % jobs.size())));
            }
            for (int client = 0; client < size.clients() / 2; client++) {
                hanging.add(silent(server));
            }
            Thread.sleep(SETTLING);
            long withClients = server.residentMebibytes();
            var beside = ask(server, url + "/evaluate", question, size.inFlight(), size.seconds());
            return new LoadRun(
                    server.start().toMillis(),
                    idle,
                    evaluations,
                    afterEvaluations,
                    jobs.size(),
                    withJobs,
                    size.clients(),
                    size.clients() / 2,
                    withClients,
                    beside);
        } finally {
            hanging.forEach(LoadBench::close);
        }
    }

    private String termination(String limits) {
        return "{\"config\": {\"run\": {\"termination\": {%s}}}, \"modelInput\": %s}"
                .formatted(limits, problem);
    }

    private static String anySession(LoadedServer server, String url) throws InterruptedException {
        return json(send(server, HttpRequest.newBuilder(server.base().resolve(url))))
                .at("/modelOutput/placements/0/session")
                .asText();
    }

    private static String post(LoadedServer server, String body, String prefer, int expected)
            throws InterruptedException {
        var answer = send(server, request(server, "/v1/schedules", body).header("Prefer", prefer));
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private static HttpRequest.Builder request(LoadedServer server, String path, String body) {
        return HttpRequest.newBuilder(server.base().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(LoadedServer server, HttpRequest.Builder request)
            throws InterruptedException {
        try {
            return server.client().send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonText.parse(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Each of so many asks again as soon as it is answered. */
    private static LoadRun.Answers ask(
            LoadedServer server, String path, String body, int inFlight, int seconds)
            throws InterruptedException {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var errors = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + Duration.ofSeconds(seconds).toNanos();
        Callable<Void> asking =
                () -> {
                    while (System.nanoTime() < end) {
                        long asked = System.nanoTime();
                        try {
                            int status = send(server, request(server, path, body)).statusCode();
                            if (status != OK) {
                                errors.incrementAndGet();
                            }
                        } catch (UncheckedIOException e) {
                            errors.incrementAndGet();
                        }
                        nanos.add(System.nanoTime() - asked);
                    }
                    return null;
                };
        inParallel(inFlight, inFlight, asking);
        return LoadRun.Answers.of(
                inFlight,
                nanos.stream().mapToLong(Long::longValue).toArray(),
                errors.get(),
                System.nanoTime() - begun);
    }

    private List<String> queue(LoadedServer server) throws InterruptedException {
        var ids = new ConcurrentLinkedQueue<String>();
        String body = termination("\"spentLimit\": \"PT1S\"");
        inParallel(
                POSTING,
                size.jobs(),
                () -> {
                    ids.add(post(server, body, "", ACCEPTED));
                    return null;
                });
        return List.copyOf(ids);
    }

    private static void inParallel(int threads, int times, Callable<Void> work)
            throws InterruptedException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                all.add(work);
            }
            for (var done : executor.invokeAll(all)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Asks for events and never reads one. */
    private static Socket listener(LoadedServer server, String job) {
        return begin(
                server,
                "GET /v1/schedules/%s/events HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(job));
    }

    /** Promises a body and sends none. */
    private static Socket silent(LoadedServer server) {
        return begin(
                server,
                "POST /v1/schedules HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Content-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n"
                        + "{");
    }

    private static Socket begin(LoadedServer server, String request) {
        try {
            var socket = new Socket(server.base().getHost(), server.base().getPort());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
