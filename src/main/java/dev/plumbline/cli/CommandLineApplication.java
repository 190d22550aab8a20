package dev.plumbline.cli;

import dev.plumbline.solve.ScheduleSolver;
import io.quarkus.runtime.QuarkusApplication;

/** Runs the command that serves, within the started application. */
public class CommandLineApplication implements QuarkusApplication {

    @Override
    public int run(String... args) {
        return new CommandFactory(
                        ScheduleSolver::new, Console.ofProcess(), CommandStart.ofProcess())
                .execute(args);
    }
}
