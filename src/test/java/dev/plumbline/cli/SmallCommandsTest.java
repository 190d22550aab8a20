package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that need no other file, or one that they made. */
class SmallCommandsTest {

    @TempDir private Path dir;

    @Test
    void helpIsPrinted() {
        assertThat(CommandRun.run(dir, "help").out())
                .startsWith("Usage: plumbline")
                .contains("Exit codes:");
    }

    @Test
    void profilesAreListedWithWhatTheyChange() {
        assertThat(CommandRun.run(dir, "profiles").out())
                .startsWith("balanced\n")
                .contains("\nstable\n", "    disruption: MEDIUM\n", "weight 3, nightCost 8\n");
    }

    @Test
    void whatIsGeneratedCanBeChecked() {
        var generated = CommandRun.run(dir, "generate", "mc", "--seed", "3", "-o", "g.json");
        assertThat(generated.out()).isEmpty();
        CliFiles.write(dir.resolve("nothing.json"), "{\"placements\": []}");
        assertThat(CommandRun.run(dir, "check", "g.json", "nothing.json").out())
                .contains("is on the waitlist");
    }
}
