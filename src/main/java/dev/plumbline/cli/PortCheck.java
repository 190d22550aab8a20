package dev.plumbline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out before the application starts whether it can listen where it is told to. */
final class PortCheck {

    private PortCheck() {}

    /** Hands the options of {@code serve} on; says why when it cannot listen there. */
    static boolean isPossible(ServeCommand serve, Console console) {
        try (var socket = new ServerSocket(serve.port(), 1, InetAddress.getByName(serve.host()))) {
            System.setProperty("quarkus.http.host", serve.host());
            System.setProperty("quarkus.http.port", Integer.toString(socket.getLocalPort()));
            return true;
        } catch (UnknownHostException e) {
            return refuse(
                    console,
                    serve,
                    "there is no such host",
                    "Maybe leave --host out, to serve this machine only?");
        } catch (IOException e) {
            return refuse(
                    console,
                    serve,
                    String.valueOf(e.getMessage()),
                    "Maybe another server runs there? Choose another --port.");
        }
    }

    private static boolean refuse(
            Console console, ServeCommand serve, String reason, String advice) {
        console.err()
                .println(
                        "plumbline: Cannot listen on %s port %d (%s). %s"
                                .formatted(serve.host(), serve.port(), reason, advice));
        return false;
    }
}
