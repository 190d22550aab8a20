package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and runs one. */
final class Commands implements IFactory {

    private final Supplier<ScheduleSolver> solver;

    /**
     * @param solver asked when something is to be solved, not before
     */
    Commands(Supplier<ScheduleSolver> solver) {
        this.solver = solver;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == SolveCommand.class
                ? type.cast(new SolveCommand(solver))
                : CommandLine.defaultFactory().create(type);
    }

    CommandLine line() {
        return new CommandLine(PlumblineCommand.class, this)
                .setOut(new PrintWriter(Screen.out(), true))
                .setErr(new PrintWriter(Screen.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, args) -> Mistakes.tell(failure))
                .setExecutionExceptionHandler((failure, line, parsed) -> Mistakes.tell(failure));
    }

    /** Runs the command of these arguments and returns the exit code of the process. */
    int execute(String... args) {
        try {
            int code = line().execute(args);
            return Screen.isComplete() ? code : ExitCode.BAD_INPUT;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Mistakes.tell(e);
        }
    }
}
