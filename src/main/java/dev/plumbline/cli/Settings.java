package dev.plumbline.cli;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.RuleSet;

/** Makes the rules of a command's settings. */
final class Settings {

    private static final String MODEL = "/model";

    private Settings() {}

    /**
     * The rules for the problem.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException when the settings name rules,
     *     profiles or parameters that do not exist
     */
    static RuleSet rules(Facts facts, Config config) {
        var errors = new InputErrors();
        ModelConfigCheck.check(config.modelOrDefault(), MODEL, errors);
        var rules = RuleSet.of(facts, config.modelOrDefault(), MODEL, errors);
        errors.throwIfAny();
        return rules;
    }
}
