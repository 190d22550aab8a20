package dev.plumbline.solve.model;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WaitlistRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        var all = RuleKind.of(rules);
        var streams = config.getScoreDirectorFactoryConfig();
        if (!further.isEmpty() && streams != null) {
            streams.setConstraintProviderCustomProperties(
                    Map.of(
                            PROPERTY,
                            RuleKind.text(all.subList(all.size() - further.size(), all.size()))));
        }
    }

    /** What a rule looks at: each kind is a constraint stream of its own. */
    enum RuleKind {
        SESSION,
        SUCCESSION,
        RELATION,
        GROUP,
        WAITLIST;

        private static final String BETWEEN = " ";

        /**
         * The solver's name of a rule and its kind, all that is known of it before there is a
         * problem.
         */
        record Named(String id, RuleKind kind) {}

        static List<Named> of(RuleSet set) {
            var rules = set.rules();
            return IntStream.range(0, rules.size())
                    .mapToObj(
                            number ->
                                    new Named(set.solverName(number), of(rules.get(number).rule())))
                    .toList();
        }

        private static RuleKind of(Rule rule) {
            return switch (rule) {
                case SessionRule kind -> SESSION;
                case SuccessionRule kind -> SUCCESSION;
                case RelationRule kind -> RELATION;
                case GroupRule<?> kind -> GROUP;
                case WaitlistRule kind -> WAITLIST;
            };
        }

        /** One text of all, which {@link #parse} reads. */
        static String text(List<Named> rules) {
            return rules.stream()
                    .map(rule -> rule.kind() + BETWEEN + rule.id())
                    .collect(Collectors.joining("\n"));
        }

        static List<Named> parse(String text) {
            return text.lines()
                    .map(line -> line.split(BETWEEN, 2))
                    .map(parts -> new Named(parts[1], valueOf(parts[0])))
                    .toList();
        }
    }
}
