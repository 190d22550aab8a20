package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.testing.TinyProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The profile of the command line goes before the file's; the file's single rules stay. */
class SettingsFileTest {

    private static final Facts FACTS = TinyProblem.create().talk("a").facts();

    @TempDir private Path dir;

    @Command
    private static final class Line {
        @Mixin private final SettingsFile settings = new SettingsFile();
    }

    @Test
    void withoutAnythingTheCatalogueCounts() {
        assertThat(weight("talkShortened")).isEqualTo(1);
    }

    @Test
    void theFileNamesAProfile() {
        assertThat(weight("talkShortened", "--config", file())).isEqualTo(4);
        assertThat(weight("idle", "--config", file())).isEqualTo(9);
    }

    @Test
    void theCommandLineGoesBeforeTheFile() {
        assertThat(weight("talkShortened", "--config", file(), "--profile", "compact"))
                .isEqualTo(1);
        assertThat(weight("idle", "--config", file(), "--profile", "compact")).isEqualTo(9);
        assertThat(weight("idle", "--profile", "compact")).isEqualTo(4);
    }

    private String file() {
        var file = dir.resolve("c.json");
        CliFiles.write(
                file,
                "{\"model\": {\"profile\": \"discussion-first\", \"rules\": {\"idle\": {\"weight\": 9}}}}");
        return file.toString();
    }

    private static int weight(String rule, String... args) {
        var line = new Line();
        new CommandLine(line).parseArgs(args);
        return line.settings.rules(FACTS, line.settings.config()).rules().stream()
                .filter(weighted -> weighted.id().equals(rule))
                .mapToInt(WeightedRule::weight)
                .findFirst()
                .orElseThrow();
    }
}
