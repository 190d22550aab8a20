package dev.plumbline.solve.model;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.rule.RuleSet;
import java.util.Map;

/**
 * Makes rules that are not of the catalogue known to Timefold. Constraint streams are made before
 * the problem is known, so the solver's configuration has to say of what kinds they are.
 */
public final class FurtherRules {

    /** As {@link RuleConstraints#setFurtherRules} is called. */
    private static final String PROPERTY = "furtherRules";

    private FurtherRules() {}

    /** Changes a configuration so that its constraint streams judge all rules of the set. */
    public static void declare(RuleSet rules, SolverConfig config) {
        var further = rules.further();
        var streams = config.getScoreDirectorFactoryConfig();
        if (!further.isEmpty() && streams != null) {
            streams.setConstraintProviderCustomProperties(
                    Map.of(PROPERTY, RuleKind.text(RuleKind.of(further))));
        }
    }
}
