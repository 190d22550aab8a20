package dev.plumbline.cli;

import dev.plumbline.access.TokenOffice;
import dev.plumbline.store.DatabaseProvider;
import dev.plumbline.store.SqlTokenStore;
import dev.plumbline.store.StoredToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes tokens in the database of the server, lists them and takes them back, also while the server
 * runs. The commands below it are methods, so that commands that have nothing to do with tokens
 * load one class for all of them.
 */
@Command(
        name = "token",
        description = {
            "Makes tokens for the server, lists them and takes them back, also while it runs.",
            "From the first token on, the server answers nobody without one."
        },
        synopsisSubcommandLabel = "(create | list | revoke)")
public class TokenCommand implements Runnable {

    private static final String NEVER = "-";

    private final Console console;

    /**
     * @param console where to print
     */
    TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        list();
    }

    @Command(
            name = "create",
            description = "Makes a token and prints it; it is shown now and never again.")
    int create(
            @Parameters(paramLabel = "HOLDER", description = "Whose it is.") String holder,
            @Option(names = "--admin", description = "Good for the whole server.") boolean admin,
            @Option(
                            names = "--expires",
                            paramLabel = "WHEN",
                            description =
                                    "Until when it is good: a duration such as P90D, or a date such as 2027-05-12 (for ever).")
                    @Nullable String expires) {
        return with(
                office -> {
                    var made =
                            MistakesInFile.blameEach(() -> office.create(holder, admin, expires));
                    console.out().println(made.text());
                    console.err()
                            .println(
                                    "A token of %s (id %s), good %s. Keep it: it is shown only now."
                                            .formatted(
                                                    made.token().holder(),
                                                    made.token().id(),
                                                    made.token().expires() == null
                                                            ? "until it is revoked"
                                                            : "until " + made.token().expires()));
                    return ExitCode.FEASIBLE;
                });
    }

    @Command(name = "list", description = "Lists all tokens, without their texts.")
    int list() {
        return with(
                office -> {
                    var table =
                            new TextTable(
                                    Integer.MAX_VALUE,
                                    "id",
                                    "holder",
                                    "admin",
                                    "created",
                                    "expires",
                                    "last used",
                                    "revoked");
                    for (StoredToken token : office.all()) {
                        table.add(
                                token.id(),
                                token.holder(),
                                token.isAdmin() ? "yes" : "no",
                                time(token.created()),
                                time(token.expires()),
                                time(token.lastUsed()),
                                time(token.revoked()));
                    }
                    console.out().print(table.text());
                    return ExitCode.FEASIBLE;
                });
    }

    private static String time(@Nullable Instant time) {
        return time == null ? NEVER : time.toString();
    }

    @Command(name = "revoke", description = "Takes a token back; nobody is let in with it again.")
    int revoke(
            @Parameters(paramLabel = "ID", description = "As listed; not the token itself.")
                    String id) {
        return with(
                office -> {
                    if (office.revoke(id).isEmpty()) {
                        console.err()
                                .println(
                                        "plumbline: There is no token with the id \"%s\". \"token list\" lists them."
                                                .formatted(id.startsWith("plb_") ? "plb_…" : id));
                        return ExitCode.BAD_INPUT;
                    }
                    return ExitCode.FEASIBLE;
                });
    }

    private static int with(ToIntFunction<TokenOffice> work) {
        try (var database =
                DatabaseProvider.besideServer(
                        setting("plumbline.db", "PLUMBLINE_DB"),
                        setting("plumbline.data", "PLUMBLINE_DATA"))) {
            return work.applyAsInt(new TokenOffice(new SqlTokenStore(database), Clock.systemUTC()));
        }
    }

    /** As the server reads it, which is not started here. */
    private static Optional<String> setting(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
