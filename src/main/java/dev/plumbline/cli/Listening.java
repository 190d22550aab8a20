package dev.plumbline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/** Finds out before the application starts whether it can listen where it is told to. */
final class Listening {

    private Listening() {}

    /**
     * Hands the options of {@code serve} on; ends the process when they are wrong or the port is
     * taken.
     */
    static void prepare(String... args) {
        var serve = new ServeCommand();
        var line = new CommandLine(serve);
        try {
            line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
        } catch (CommandLine.ParameterException e) {
            // Told again, with the usage, when the application runs.
            System.setProperty("quarkus.http.host-enabled", "false");
            return;
        }
        if (line.isUsageHelpRequested()) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
            return;
        }
        trouble(serve.host(), serve.port())
                .ifPresent(
                        reason -> {
                            Screen.err()
                                    .println(
                                            "plumbline: cannot listen on "
                                                    + serve.host()
                                                    + ":"
                                                    + serve.port()
                                                    + " ("
                                                    + reason
                                                    + "). Maybe another server runs there? Choose a port with --port.");
                            System.exit(ExitCode.BAD_INPUT);
                        });
        System.setProperty("quarkus.http.host", serve.host());
        System.setProperty("quarkus.http.port", Integer.toString(serve.port()));
    }

    private static Optional<String> trouble(String host, int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return socket.isBound() ? Optional.empty() : Optional.of("not bound");
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
