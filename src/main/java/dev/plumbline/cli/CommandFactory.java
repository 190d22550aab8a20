package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands and runs one. What a command needs from outside, the only constructor that it
 * has asks for by type.
 */
public final class CommandFactory implements IFactory {

    private final Class<?> root;
    private final List<Class<?>> commands;
    private final Supplier<ScheduleSolver> solver;
    private final Console console;
    private final CommandStart start;
    private final CommandErrors mistakes;

    /** Of the program's own commands. */
    CommandFactory(Supplier<ScheduleSolver> solver, Console console, CommandStart start) {
        this(PlumblineCommand.class, PlumblineCommand.COMMANDS, solver, console, start);
    }

    /**
     * @param root the command that has all the others
     * @param commands these, in the order of the help
     * @param solver asked when something is to be solved, not before
     * @param console where to print, and to say what went wrong
     * @param start of the command
     */
    public CommandFactory(
            Class<?> root,
            List<Class<?>> commands,
            Supplier<ScheduleSolver> solver,
            Console console,
            CommandStart start) {
        this.root = root;
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

    /**
     * The line of commands, for what only asks it.
     *
     * @param args what it will be asked with; a command that they begin with is the only one it
     *     has, as nobody waits gladly until all are looked at
     */
    public CommandLine line(String... args) {
        var line = new CommandLine(root, this);
        named(args).map(List::<Class<?>>of).orElse(commands).forEach(line::addSubcommand);
        return line.setOut(new PrintWriter(console.out(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, given) -> mistakes.tell(failure))
                .setExecutionExceptionHandler((failure, failed, parsed) -> mistakes.tell(failure));
    }

    /**
     * The command that the arguments begin with; the one that shows help has to know the others.
     */
    private Optional<Class<?>> named(String... args) {
        return commands.stream()
                .filter(command -> args.length > 0 && command != HelpCommand.class)
                .filter(command -> command.getAnnotation(Command.class).name().equals(args[0]))
                .findFirst();
    }

    /** Whether the arguments begin with a command that searches. */
    boolean isSearching(String... args) {
        return named(args).filter(SearchingCommand.class::isAssignableFrom).isPresent();
    }

    /** Runs the command of these arguments and returns the exit code of the process. */
    public int execute(String... args) {
        return execute(line(args), args);
    }

    int execute(CommandLine line, String... args) {
        try {
            int code = line.execute(args);
            return console.isComplete() ? code : ExitCode.BAD_INPUT;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return mistakes.tell(e);
        }
    }
}
