package dev.plumbline.cli;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the REST interface until it is told to end. The only command that opens a port. */
@Command(
        name = ServeCommand.NAME,
        description = "Serves REST on this machine until Ctrl-C (the default command).",
        mixinStandardHelpOptions = true)
public class ServeCommand implements Runnable {

    static final String NAME = "serve";

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on (${DEFAULT-VALUE}).")
    private int port;

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    @Override
    public void run() {
        String url = "http://" + host + ":" + port;
        Screen.out()
                .println(
                        "Plumbline listens on "
                                + url
                                + " (interface: "
                                + url
                                + "/q/swagger-ui, end with Ctrl-C)");
        Quarkus.waitForExit();
    }
}
