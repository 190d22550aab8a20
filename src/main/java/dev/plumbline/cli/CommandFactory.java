package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and runs one. */
final class CommandFactory implements IFactory {

    private final Supplier<ScheduleSolver> solver;
    private final CommandErrors mistakes;
    private final CommandStart start;

    /**
     * @param solver asked when something is to be solved, not before
     * @param err where to say what went wrong
     * @param start of the command
     */
    CommandFactory(Supplier<ScheduleSolver> solver, PrintStream err, CommandStart start) {
        this.solver = solver;
        this.start = start;
        this.mistakes = new CommandErrors(err);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == SolveCommand.class) {
            return type.cast(new SolveCommand(solver, start));
        }
        if (type == ReplanCommand.class) {
            return type.cast(new ReplanCommand(solver, start));
        }
        if (type == DiagnoseCommand.class) {
            return type.cast(new DiagnoseCommand(start));
        }
        if (type == CompareCommand.class) {
            return type.cast(new CompareCommand(solver));
        }
        if (type == SensitivityCommand.class) {
            return type.cast(new SensitivityCommand(solver, start));
        }
        if (type == LearnCommand.class) {
            return type.cast(new LearnCommand(solver, start));
        }
        if (type == BenchReplanCommand.class) {
            return type.cast(new BenchReplanCommand(solver));
        }
        if (type == BenchSpeedCommand.class) {
            return type.cast(new BenchSpeedCommand(solver));
        }
        if (type == BenchLatencyCommand.class) {
            return type.cast(new BenchLatencyCommand(solver));
        }
        if (type == BenchYardsticksCommand.class) {
            return type.cast(new BenchYardsticksCommand(solver));
        }
        return type == BenchQualityCommand.class
                ? type.cast(new BenchQualityCommand(solver))
                : CommandLine.defaultFactory().create(type);
    }

    CommandLine line() {
        return new CommandLine(PlumblineCommand.class, this)
                .setOut(new PrintWriter(Console.out(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, args) -> mistakes.tell(failure))
                .setExecutionExceptionHandler((failure, line, parsed) -> mistakes.tell(failure));
    }

    /** Runs the command of these arguments and returns the exit code of the process. */
    int execute(String... args) {
        try {
            int code = line().execute(args);
            return Console.isComplete() ? code : ExitCode.BAD_INPUT;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return mistakes.tell(e);
        }
    }
}
