package dev.plumbline.cli;

import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.RuleSet;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a file of settings, and what follows from it. */
final class SettingsFile {

    private static final String MODEL = "/model";

    @Option(
            names = "--config",
            paramLabel = "CONFIG.json",
            description = "Run and model settings: the config object of the REST interface.")
    private @Nullable Path file;

    /**
     * What the file says.
     *
     * @throws MistakesInFile when it is not the JSON of settings
     */
    Config config() {
        Path given = file;
        return given == null
                ? Config.DEFAULT
                : MistakesInFile.blame(given, () -> ConfigJson.read(Files.read(given)));
    }

    /**
     * The rules for the problem.
     *
     * @throws MistakesInFile when the settings name rules, profiles or parameters that do not exist
     */
    RuleSet rules(Facts facts, Config config) {
        var errors = new InputErrors();
        ModelConfigCheck.check(config.modelOrDefault(), MODEL, errors);
        var rules = RuleSet.of(facts, config.modelOrDefault(), MODEL, errors);
        return MistakesInFile.blame(
                file == null ? Path.of("settings") : file,
                () -> {
                    errors.throwIfAny();
                    return rules;
                });
    }
}
