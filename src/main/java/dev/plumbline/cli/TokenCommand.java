package dev.plumbline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes tokens in the database of the server, lists them and takes them back, also while the server
 * runs. The commands below it are methods, and what they do is elsewhere, so that commands that
 * have nothing to do with tokens load one small class.
 */
@Command(
        name = "token",
        description = {
            "Makes tokens for the server, lists them and takes them back, also while it runs.",
            "From the first token on, the server answers nobody without one."
        },
        synopsisSubcommandLabel = "(create | list | revoke)")
public class TokenCommand implements Runnable {

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
        return new TokenActions(console).create(holder, admin, expires);
    }

    @Command(name = "list", description = "Lists all tokens, without their texts.")
    int list() {
        return new TokenActions(console).list();
    }

    @Command(name = "revoke", description = "Takes a token back; nobody is let in with it again.")
    int revoke(
            @Parameters(paramLabel = "ID", description = "As listed; not the token itself.")
                    String id) {
        return new TokenActions(console).revoke(id);
    }
}
