package dev.plumbline.explain;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rule.RuleSet;

/** Whether a problem's sessions have no more to do with one another than rules can look at. */
public final class JudgedRelations {

    private JudgedRelations() {}

    /** Whether the rules of the catalogue, as they are by default, can judge its schedules. */
    public static boolean areFew(Facts facts) {
        var errors = new InputErrors();
        RuleSet.of(facts, ModelConfig.DEFAULT, "/config/model", errors);
        return errors.isEmpty();
    }
}
