package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import io.quarkus.runtime.QuarkusApplication;

/** Runs one command within the started application. */
public class CommandLineApplication implements QuarkusApplication {

    private final ScheduleSolver solver;

    /**
     * @param solver for the command that solves
     */
    public CommandLineApplication(ScheduleSolver solver) {
        this.solver = solver;
    }

    @Override
    public int run(String... args) {
        int code =
                new CommandFactory(() -> solver, Console.ofProcess(), CommandStart.ofProcess())
                        .execute(args);
        InterruptHandler.finished(code);
        return code;
    }
}
