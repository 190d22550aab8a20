package dev.plumbline.rule;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.Collection;

/** Finds settings of rules and profiles that do not exist. */
public final class ModelConfigCheck {

    private ModelConfigCheck() {}

    /**
     * Adds {@code unknownProfile} and {@code unknownRule}, with the nearest name that exists.
     *
     * @param pointer JSON pointer to the config in what was handed in
     */
    public static void check(ModelConfig config, String pointer, InputErrors errors) {
        var base = InputPointer.base(pointer);
        var profile = config.profile();
        if (profile != null && WeightProfiles.find(profile).isEmpty()) {
            errors.add(base.at("profile"), "unknownProfile", noProfile(profile));
        }
        var rules = RuleCatalogue.ENTRIES.stream().map(entry -> entry.info().id()).toList();
        config.rules().keySet().stream()
                .filter(id -> !rules.contains(id))
                .forEach(
                        id ->
                                errors.add(
                                        base.at("rules").at(id),
                                        "unknownRule",
                                        unknown("rule", id, rules)));
    }

    /** The sentence about a profile that does not exist. */
    public static String noProfile(String name) {
        return unknown("profile", name, WeightProfiles.names());
    }

    private static String unknown(String kind, String name, Collection<String> known) {
        String hint = NearestName.hint(name, known);
        return "There is no %s \"%s\".%s"
                .formatted(
                        kind,
                        name,
                        hint.isEmpty() ? " Known are: " + String.join(", ", known) + "." : hint);
    }
}
