package dev.plumbline.cli;

import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how to solve. What is given here goes before what the file says. */
final class RunOptions {

    private static final long MOST_SECONDS = 7 * 24 * 3600L;

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "End after this time at the latest (30).")
    private @Nullable Long seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description =
                    "End after this many steps, whatever the time: the same input and seed then give the same answer.")
    private @Nullable Integer steps;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all randomness (0).")
    private @Nullable Long seed;

    @Option(
            names = "--config",
            paramLabel = "CONFIG.json",
            description = "Run and model settings: the config object of the REST interface.")
    private @Nullable Path configFile;

    /**
     * The settings of this run.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with all mistakes in the file
     */
    Config config() {
        require("--seconds", seconds, MOST_SECONDS);
        require("--steps", steps == null ? null : steps.longValue(), Integer.MAX_VALUE);
        Config given =
                configFile == null ? Config.DEFAULT : ConfigJson.read(Files.read(configFile));
        RunConfig run = given.runOrDefault();
        Termination limits =
                run.termination() == null ? new Termination(null, null, null) : run.termination();
        return new Config(
                new RunConfig(
                        run.name(),
                        seed == null ? run.seed() : seed,
                        new Termination(
                                seconds == null ? limits.spentLimit() : Duration.ofSeconds(seconds),
                                limits.unimprovedSpentLimit(),
                                steps == null ? limits.stepCountLimit() : steps)),
                given.model());
    }

    private void require(String option, @Nullable Long value, long most) {
        if (command != null && value != null && (value < 1 || value > most)) {
            throw new ParameterException(
                    command.commandLine(),
                    "The option " + option + " (" + value + ") must be from 1 to " + most + ".");
        }
    }
}
