package dev.plumbline.bench;

import dev.plumbline.cli.CommandFactory;
import dev.plumbline.cli.CommandStart;
import dev.plumbline.cli.Console;
import dev.plumbline.cli.InterruptHandler;
import dev.plumbline.cli.PlumblineCommand;
import dev.plumbline.solve.ScheduleSolver;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** Where the process of a benchmark begins; the launcher starts it for {@code bench}. */
@Command(
        name = "plumbline",
        description = "What developers measure Plumbline with.",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        scope = ScopeType.INHERIT)
public final class BenchApplication {

    /** What it can do. */
    static final List<Class<?>> COMMANDS = List.of(BenchCommand.class, HelpCommand.class);

    private BenchApplication() {}

    /**
     * @param args as on the command line, {@code bench} first
     */
    public static void main(String... args) {
        Locale.setDefault(Locale.US);
        InterruptHandler.install();
        int code =
                new CommandFactory(
                                BenchApplication.class,
                                COMMANDS,
                                ScheduleSolver::new,
                                Console.ofProcess(),
                                CommandStart.ofProcess())
                        .execute(args);
        InterruptHandler.finished(code);
        System.exit(code);
    }
}
