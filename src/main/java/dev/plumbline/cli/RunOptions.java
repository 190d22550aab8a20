package dev.plumbline.cli;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how to solve. What is given here goes before what the file says. */
final class RunOptions {

    private static final long MOST_SECONDS = 7 * 24 * 3600L;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all randomness (0).")
    private @Nullable Long seed;

    private @Nullable Duration spentLimit;
    private @Nullable Integer stepLimit;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "End after this time at the latest (30).")
    void seconds(long given) {
        OptionRange.check(command, "--seconds", given, MOST_SECONDS);
        spentLimit = Duration.ofSeconds(given);
    }

    @Option(
            names = "--steps",
            paramLabel = "N",
            description =
                    "End after this many steps, whatever the time: the same input and seed then give the same answer.")
    void steps(int given) {
        OptionRange.check(command, "--steps", given, Integer.MAX_VALUE);
        stepLimit = given;
    }

    /** The settings of a run, with these options instead of what the settings say about them. */
    Config over(Config settings) {
        RunConfig run = settings.runOrDefault();
        Termination limits = run.terminationOrDefault();
        return new Config(
                new RunConfig(
                        run.name(),
                        seed == null ? run.seed() : seed,
                        new Termination(
                                spentLimit == null ? limits.spentLimit() : spentLimit,
                                limits.unimprovedSpentLimit(),
                                stepLimit == null ? limits.stepCountLimit() : stepLimit)),
                settings.model());
    }
}
