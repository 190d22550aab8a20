package dev.plumbline.cli;

import io.quarkus.runtime.Quarkus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the page and REST until it is told to end. The only command that opens a port. */
@Command(
        name = "serve",
        description =
                "Serves the organizers' page and REST on this machine until Ctrl-C (the default command).")
public class ServeCommand implements Runnable {

    private static final long HIGHEST_PORT = 65_535;

    @Spec private @Nullable CommandSpec command;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (${DEFAULT-VALUE}). Any other than this machine needs a token first (see token).")
    private String host = "127.0.0.1";

    private int port;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on (${DEFAULT-VALUE}).")
    void port(int given) {
        OptionRange.check(command, "--port", given, HIGHEST_PORT);
        port = given;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    private final Console console;

    /**
     * @param console where to print
     */
    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        String url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        console.out()
                .println(
                        "Plumbline listens on %s (open it in a browser, end with Ctrl-C; for programs: %s/q/swagger-ui)"
                                .formatted(url, url));
        Quarkus.waitForExit();
    }
}
