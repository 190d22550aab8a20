package dev.plumbline.rule;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.Pointer;
import java.util.Collection;
import java.util.List;

/** Finds settings of rules and profiles that do not exist. */
public final class ModelConfigCheck {

    /** The names of all profiles. */
    private static final List<String> PROFILES = List.of("balanced");

    private ModelConfigCheck() {}

    /**
     * Adds {@code unknownProfile} and {@code unknownRule}, with the nearest name that exists.
     *
     * @param pointer JSON pointer to the config in what was handed in
     */
    public static void check(ModelConfig config, String pointer, InputErrors errors) {
        var base = Pointer.base(pointer);
        var profile = config.profile();
        if (profile != null && !PROFILES.contains(profile)) {
            unknown("profile", profile, PROFILES, base.at("profile"), errors);
        }
        var rules = Catalogue.ENTRIES.stream().map(entry -> entry.info().id()).toList();
        config.rules().keySet().stream()
                .filter(id -> !rules.contains(id))
                .forEach(id -> unknown("rule", id, rules, base.at("rules").at(id), errors));
    }

    private static void unknown(
            String kind, String name, Collection<String> known, Pointer at, InputErrors errors) {
        String hint = NearestName.hint(name, known);
        errors.add(
                at,
                kind.equals("rule") ? "unknownRule" : "unknownProfile",
                "There is no %s \"%s\".%s"
                        .formatted(
                                kind,
                                name,
                                hint.isEmpty()
                                        ? " Known are: " + String.join(", ", known) + "."
                                        : hint));
    }
}
