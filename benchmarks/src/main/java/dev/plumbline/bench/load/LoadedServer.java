package dev.plumbline.bench.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that runs as long as it is measured, with its data in a directory that goes with it. */
final class LoadedServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 10;
    private static final int KIBI = 1024;
    private static final int OK = 200;

    private final Process process;
    private final Path data;
    private final URI base;
    private final Duration start;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * Starts a server as the launcher does, and waits until it is ready.
     *
     * @param jar of the program
     * @param queued how many problems may wait
     * @throws IllegalStateException when it does not get ready
     */
    LoadedServer(Path jar, int queued) {
        try {
            data = Files.createTempDirectory("plumbline-load");
            int port = freePort();
            base = URI.create("http://127.0.0.1:" + port);
            long begun = System.nanoTime();
            process =
                    new ProcessBuilder(command(jar, port, queued))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(data.resolve("log.txt").toFile())
                            .start();
            waitUntilReady();
            start = Duration.ofNanos(System.nanoTime() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path jar, int port, int queued) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-Dplumbline.data=" + data,
                        "-Dplumbline.jobs.warm-up=false",
                        "-Dplumbline.jobs.queued=" + queued));
        var cache = jar.resolveSibling(".." + File.separator + "plumbline-serve.aot").normalize();
        if (Files.exists(cache)) {
            command.addAll(
                    List.of(
                            "--sun-misc-unsafe-memory-access=allow",
                            "-XX:AOTCache=" + cache,
                            "-Xlog:aot*=off",
                            "-Xlog:cds*=off"));
        }
        command.addAll(List.of("-jar", jar.toString(), "serve", "--port", "" + port));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                var ready = HttpRequest.newBuilder(base.resolve("/q/health/ready")).build();
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == OK) {
                    return;
                }
                Thread.sleep(LOOK_MILLIS);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException(
                "The server did not get ready. Maybe build it first, with ./plumbline --version?");
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI base() {
        return base;
    }

    HttpClient client() {
        return client;
    }

    /** From its start until it was ready. */
    Duration start() {
        return start;
    }

    /** Resident memory in MiB; -1 where the system does not say it. */
    long residentMebibytes() {
        try (var lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBI)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (var files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
