package dev.plumbline.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Where the process begins: settles what must be known before the application starts, above all
 * whether a port is opened.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    /**
     * @param args as on the command line
     */
    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(ServeCommand.NAME)) {
            Listening.prepare(args);
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
        }
        Quarkus.run(CommandLineApplication.class, args);
    }
}
