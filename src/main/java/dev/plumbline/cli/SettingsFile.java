package dev.plumbline.cli;

import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightProfiles;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The options that say what a good schedule is: a file of settings, and a profile, which goes
 * before the one the file names.
 */
final class SettingsFile {

    private static final String MODEL = "/model";
    private static final String TOO_MANY = "tooManyRelations";

    /** The names that {@code --profile} takes. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return WeightProfiles.names().iterator();
        }
    }

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    private @Nullable String profile;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description =
                    "Named set of weights, instead of the file's: ${COMPLETION-CANDIDATES} (balanced).")
    void profile(String given) {
        var line = command;
        if (line != null && WeightProfiles.find(given).isEmpty()) {
            throw new ParameterException(line.commandLine(), ModelConfigCheck.noProfile(given));
        }
        profile = given;
    }

    @Option(
            names = "--config",
            paramLabel = "CONFIG.json",
            description = "Run and model settings: the config object of the REST interface.")
    private @Nullable Path file;

    /**
     * What the file says, with the profile of the command line.
     *
     * @throws MistakesInFile when it is not the JSON of settings
     */
    Config config() {
        Path given = file;
        var config =
                given == null
                        ? Config.DEFAULT
                        : MistakesInFile.blame(given, () -> ConfigJson.read(CliFiles.read(given)));
        return profile == null
                ? config
                : new Config(
                        config.run(), new ModelConfig(profile, config.modelOrDefault().rules()));
    }

    /**
     * Whether rules could be made of the settings, whatever the problem.
     *
     * @throws MistakesInFile as {@link #rules}
     */
    void check(Config config) {
        var nothing = ProblemBuilder.builder().name("").timeZone(ZoneOffset.UTC).build();
        rules(Facts.of(nothing), config);
    }

    /**
     * The rules for a schedule that is only written down. Where they relate too many pairs of
     * sessions, they are those that do not, and that is told.
     *
     * @param told is given a sentence about rules that are missing
     * @throws MistakesInFile as {@link #rules}
     */
    RuleSet rulesForWriting(Facts facts, Config config, Consumer<String> told) {
        var errors = new InputErrors();
        var rules = RuleSet.of(facts, config.modelOrDefault(), MODEL, errors);
        var codes = errors.list().stream().map(InputError::code).distinct().toList();
        if (!codes.equals(List.of(TOO_MANY))) {
            return rules(facts, config);
        }
        ModelConfigCheck.check(config.modelOrDefault(), MODEL, errors);
        if (errors.list().stream().anyMatch(error -> !error.code().equals(TOO_MANY))) {
            return rules(facts, config);
        }
        told.accept(
                "Score and findings are not of all rules. " + errors.list().getFirst().detail());
        return rules;
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
