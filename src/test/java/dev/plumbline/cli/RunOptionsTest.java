package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** What the command line says goes before the file of settings, field by field. */
class RunOptionsTest {

    private static final Config FILE =
            new Config(
                    new RunConfig(
                            "name",
                            5L,
                            new Termination(Duration.ofSeconds(9), Duration.ofSeconds(2), 100)),
                    null);

    @Command
    private static final class Line {
        @Mixin private final RunOptions options = new RunOptions();
    }

    @Test
    void withoutOptionsTheFileDecides() {
        assertThat(over(FILE)).isEqualTo(FILE);
    }

    @Test
    void everyOptionReplacesItsOwnField() {
        var run = over(FILE, "--seconds", "3", "--steps", "7", "--seed", "-1").runOrDefault();
        assertThat(run)
                .isEqualTo(
                        new RunConfig(
                                "name",
                                -1L,
                                new Termination(Duration.ofSeconds(3), Duration.ofSeconds(2), 7)));
    }

    @Test
    void optionsNeedNoFile() {
        var limits = over(Config.DEFAULT, "--seconds", "3").runOrDefault().termination();
        assertThat(limits).isEqualTo(new Termination(Duration.ofSeconds(3), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seconds=0", "--seconds=604801", "--seconds=abc", "--steps=-1"})
    void numbersThatMakeNoSenseAreRefused(String option) {
        assertThatThrownBy(() -> over(FILE, option)).isInstanceOf(ParameterException.class);
    }

    private static Config over(Config file, String... args) {
        var line = new Line();
        new CommandLine(line).parseArgs(args);
        return line.options.over(file);
    }
}
