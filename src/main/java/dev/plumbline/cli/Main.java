package dev.plumbline.cli;

import dev.plumbline.access.NoTokenException;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.store.StoreUnavailableException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where the process begins. Only what serves starts the application; everything else, wrong use
 * above all, is answered at once.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    /**
     * @param args as on the command line
     */
    public static void main(String... args) {
        // Digits and words of files for programs must not be those of somebody's language.
        Locale.setDefault(Locale.US);
        var console = Console.ofProcess();
        var solver = new ScheduleSolver();
        var commands = new CommandFactory(() -> solver, console, CommandStart.ofProcess());
        if (commands.isSearching(args)) {
            solver.getReady();
        }
        var line = commands.line(args);
        switch (commandOf(line, args)) {
            case SearchingCommand ignored -> {
                InterruptHandler.install();
                int code = commands.execute(line, args);
                InterruptHandler.finished(code);
                System.exit(code);
            }
            case ServeCommand serve
                    when LogFormat.isSet(console) && PortCheck.isPossible(serve, console) ->
                    Quarkus.run(
                            CommandLineApplication.class,
                            (code, failure) -> exit(console, code, failure),
                            args);
            case ServeCommand ignored -> System.exit(ExitCode.BAD_INPUT);
            default -> System.exit(commands.execute(line, args));
        }
    }

    /** The command that is going to run, or its line where there is only something to tell. */
    private static Object commandOf(CommandLine line, String... args) {
        try {
            var parsed = line.parseArgs(args);
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            boolean onlyTells = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
            return onlyTells ? line : parsed.commandSpec().userObject();
        } catch (ParameterException e) {
            // Executing will say what is wrong.
            return line;
        }
    }

    /** Whoever asks for the exit code has to tell the failure, too. */
    private static void exit(Console console, int code, @Nullable Throwable failure) {
        System.exit(
                failure == null ? code : new CommandErrors(console.err()).tell(reason(failure)));
    }

    /** The sentence for whoever starts the server is wrapped into others. */
    private static Throwable reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailableException || cause instanceof NoTokenException) {
                return cause;
            }
        }
        return failure;
    }
}
