package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Goes once where most people go, so that a JDK that keeps what it loads (JEP 514) has it at hand
 * when they do. The launcher runs it after a build; what fails on the way harms nobody.
 */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Does what people do most, for a JDK to learn what that takes.")
public class RehearseCommand implements Callable<Integer> {

    private static final int OK = 200;
    private static final long LOOK_MILLIS = 20;
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private enum Way {
        COMMANDS,
        SERVE
    }

    @Parameters(index = "0", description = "commands or serve.")
    private Way way = Way.COMMANDS;

    @Parameters(index = "1", description = "A directory that nobody else uses.")
    private Path dir = Path.of("");

    @Parameters(index = "2..*", arity = "1..*", description = "Small problems.")
    private List<Path> problems = List.of();

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public Integer call() throws IOException, InterruptedException {
        switch (way) {
            case COMMANDS -> runCommands();
            case SERVE -> serve();
        }
        return ExitCode.FEASIBLE;
    }

    private void runCommands() {
        for (Path problem : problems) {
            String schedule = dir.resolve("schedule.json").toString();
            run("solve", problem.toString(), "-o", schedule);
            run("check", problem.toString(), schedule);
            run("explain", problem.toString(), schedule);
            run("export", "html", problem.toString(), schedule, "-o", dir + "/agenda.html");
        }
        run("template", "-o", dir + "/talks.xlsx");
        run("import", "xlsx", dir + "/talks.xlsx", "-o", dir + "/talks.json");
    }

    private static void run(String... args) {
        var console = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        new CommandFactory(ScheduleSolver::new, console, CommandStart.now()).execute(args);
    }

    private void serve() throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        System.setProperty("plumbline.data", dir.resolve("data").toString());
        System.setProperty("quarkus.http.port", Integer.toString(port));
        System.setProperty("plumbline.jobs.warm-up", "false");
        var asking =
                new Thread(
                        () -> {
                            try {
                                ask(URI.create("http://127.0.0.1:" + port));
                            } finally {
                                Quarkus.asyncExit(0);
                            }
                        });
        asking.start();
        Quarkus.run(CommandLineApplication.class, (code, failure) -> {}, "serve");
        // A server that could not start is not waited for.
        asking.interrupt();
        asking.join();
    }

    private void ask(URI server) {
        try {
            long end = System.nanoTime() + LONGEST_START.toNanos();
            while (!isReady(server)) {
                if (System.nanoTime() > end) {
                    return;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            for (String path :
                    List.of("/", "/app/main.js", "/v1/rules", "/v1/demo-data", "/q/openapi")) {
                get(server.resolve(path));
            }
            String input = Files.readString(problems.getFirst());
            var schedule =
                    post(server.resolve("/v1/schedules"), "{\"modelInput\": %s}".formatted(input));
            get(schedule);
            get(server.resolve(schedule.getPath() + "/explanation"));
            var agenda =
                    post(
                            server.resolve("/v1/agendas"),
                            "{\"name\": \"Rehearsal\", \"modelInput\": %s}".formatted(input));
            get(agenda);
            get(server.resolve(agenda.getPath() + "/revisions/head"));
            get(server.resolve(agenda.getPath() + "/findings"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady(URI server) throws InterruptedException {
        try {
            return get(server.resolve("/q/health/ready")) == OK;
        } catch (IOException e) {
            return false;
        }
    }

    private int get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .statusCode();
    }

    /** Returns where what was made is. */
    private URI post(URI address, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Prefer", "wait=20")
                        .POST(BodyPublishers.ofString(body));
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        return address.resolve(answer.headers().firstValue("Location").orElse("/"));
    }
}
