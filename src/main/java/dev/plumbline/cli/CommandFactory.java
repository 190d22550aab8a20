package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands and runs one. What a command needs from outside, the only constructor that it
 * has asks for by type.
 */
public final class CommandFactory implements IFactory {

    private final Class<?> commands;
    private final Supplier<ScheduleSolver> solver;
    private final Console console;
    private final CommandStart start;
    private final CommandErrors mistakes;

    /** Of the program's own commands. */
    CommandFactory(Supplier<ScheduleSolver> solver, Console console, CommandStart start) {
        this(PlumblineCommand.class, solver, console, start);
    }

    /**
     * @param commands the command that has all the others
     * @param solver asked when something is to be solved, not before
     * @param console where to print, and to say what went wrong
     * @param start of the command
     */
    public CommandFactory(
            Class<?> commands,
            Supplier<ScheduleSolver> solver,
            Console console,
            CommandStart start) {
        this.commands = commands;
        this.solver = solver;
        this.console = console;
        this.start = start;
        this.mistakes = new CommandErrors(console.err());
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length != 1 || constructors[0].getParameterCount() == 0) {
            return CommandLine.defaultFactory().create(type);
        }
        Object[] needed =
                Arrays.stream(constructors[0].getParameterTypes()).map(this::part).toArray();
        return type.cast(constructors[0].newInstance(needed));
    }

    private Object part(Class<?> type) {
        if (type == Supplier.class) {
            return solver;
        }
        if (type == CommandStart.class) {
            return start;
        }
        if (type == Console.class) {
            return console;
        }
        throw new IllegalArgumentException("No command can have a " + type.getSimpleName() + ".");
    }

    /** The line of commands, for what only asks it. */
    public CommandLine line() {
        return new CommandLine(commands, this)
                .setOut(new PrintWriter(console.out(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, args) -> mistakes.tell(failure))
                .setExecutionExceptionHandler((failure, line, parsed) -> mistakes.tell(failure));
    }

    /** Runs the command of these arguments and returns the exit code of the process. */
    public int execute(String... args) {
        try {
            int code = line().execute(args);
            return console.isComplete() ? code : ExitCode.BAD_INPUT;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return mistakes.tell(e);
        }
    }
}
