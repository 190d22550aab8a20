package dev.plumbline.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the log is written: as lines for people, or each entry as JSON for programs. */
final class LogFormat {

    private static final String VARIABLE = "PLUMBLINE_LOG";
    private static final String JSON = "quarkus.log.console.json.enabled";

    private LogFormat() {}

    /** Does what the environment asks for; says what is wrong with it if it cannot. */
    static boolean isSet(Console console) {
        return isSet(System.getenv(VARIABLE), console);
    }

    static boolean isSet(@Nullable String wanted, Console console) {
        String format = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
        switch (format) {
            case "", "text" -> {
                return true;
            }
            case "json" -> {
                System.setProperty(JSON, "true");
                return true;
            }
            default -> {
                console.err()
                        .println(
                                "plumbline: %s is \"%s\", but must be text or json."
                                        .formatted(VARIABLE, wanted));
                return false;
            }
        }
    }
}
