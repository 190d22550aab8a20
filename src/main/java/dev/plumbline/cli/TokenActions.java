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

/** What {@link TokenCommand} does; each returns the exit code. */
final class TokenActions {

    private static final String NEVER = "-";

    private final Console console;

    TokenActions(Console console) {
        this.console = console;
    }

    int create(String holder, boolean isAdmin, @Nullable String expires) {
        return with(
                office -> {
                    var made =
                            MistakesInFile.blameEach(() -> office.create(holder, isAdmin, expires));
                    var token = made.token();
                    console.out().println(made.text());
                    console.err()
                            .println(
                                    "A token of %s (id %s), good until %s. Keep it: it is shown only now."
                                            .formatted(
                                                    token.holder(),
                                                    token.id(),
                                                    token.expires() == null
                                                            ? "it is revoked"
                                                            : token.expires()));
                    return ExitCode.FEASIBLE;
                });
    }

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
                    office.all().forEach(token -> add(table, token));
                    console.out().print(table.text());
                    return ExitCode.FEASIBLE;
                });
    }

    private static void add(TextTable table, StoredToken token) {
        table.add(
                token.id(),
                token.holder(),
                token.isAdmin() ? "yes" : "no",
                time(token.created()),
                time(token.expires()),
                time(token.lastUsed()),
                time(token.revoked()));
    }

    private static String time(@Nullable Instant time) {
        return time == null ? NEVER : time.toString();
    }

    int revoke(String id) {
        return with(
                office -> {
                    if (office.revoke(id).isPresent()) {
                        return ExitCode.FEASIBLE;
                    }
                    // Somebody may have typed the token itself, which no screen is to show.
                    String shown = id.startsWith("plb_") ? "plb_…" : id;
                    console.err()
                            .println(
                                    "plumbline: There is no token with the id \"%s\". \"token list\" lists them."
                                            .formatted(shown));
                    return ExitCode.BAD_INPUT;
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
