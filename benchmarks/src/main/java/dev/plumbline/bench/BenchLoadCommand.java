package dev.plumbline.bench;

import dev.plumbline.bench.load.LoadBench;
import dev.plumbline.bench.load.LoadRun;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.OptionRange;
import dev.plumbline.cli.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a server that many ask at once. */
@Command(
        name = "load",
        description =
                "Starts a server on this machine and prints how it bears load: questions at once, a"
                        + " long queue, clients that hang on.")
public class BenchLoadCommand implements Callable<Integer> {

    private static final long MOST = 10_000;
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path PROBLEM = Path.of("datasets", "synthetic-hybrid-mc.json");

    @Spec private @Nullable CommandSpec command;

    @Mixin private BenchOutput output = new BenchOutput();

    private int inFlight;
    private int seconds;
    private int jobs;
    private int clients;
    private final Console console;

    /**
     * @param console where to print
     */
    public BenchLoadCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--in-flight",
            paramLabel = "N",
            defaultValue = "200",
            description = "Evaluations at the same time (${DEFAULT-VALUE}).")
    void inFlight(int given) {
        OptionRange.check(command, "--in-flight", given, MOST);
        inFlight = given;
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long they are asked (${DEFAULT-VALUE}).")
    void seconds(int given) {
        OptionRange.check(command, "--seconds", given, MOST);
        seconds = given;
    }

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Problems in the queue (${DEFAULT-VALUE}).")
    void jobs(int given) {
        OptionRange.check(command, "--jobs", given, MOST);
        jobs = given;
    }

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "500",
            description =
                    "Clients that listen to events and never read, and half as many that send half"
                            + " a request (${DEFAULT-VALUE}).")
    void clients(int given) {
        OptionRange.check(command, "--clients", given, MOST);
        clients = given;
    }

    @Override
    public Integer call() throws InterruptedException {
        var size = new LoadBench.Size(inFlight, seconds, jobs, clients);
        var run = new LoadBench(JAR, problem(), size).run();
        return output.print(console, List.of(run), () -> text(run), true);
    }

    private static String problem() {
        try {
            return Files.readString(PROBLEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(LoadRun run) {
        var table = new TextTable(1, "what", "figure");
        table.add("ready after ms", "" + run.readyMillis());
        table.add("idle, resident MiB", "" + run.idle());
        add(table, "evaluate beside two solvings", run.evaluations());
        table.add("afterwards, resident MiB", "" + run.afterEvaluations());
        table.add("with %d jobs queued, MiB".formatted(run.jobs()), "" + run.withJobs());
        table.add(
                "and %d listeners, %d silent, MiB".formatted(run.listeners(), run.silent()),
                "" + run.withClients());
        add(table, "evaluate beside all that", run.besideClients());
        return table.text();
    }

    private static void add(TextTable table, String what, LoadRun.Answers answers) {
        table.add(
                "%s, %d in flight".formatted(what, answers.inFlight()),
                String.format(
                        Locale.ENGLISH,
                        "%d, errors %d, p50 %.0f ms, p99 %.0f ms, %.0f/s",
                        answers.count(),
                        answers.errors(),
                        answers.median(),
                        answers.p99(),
                        answers.perSecond()));
    }
}
