package dev.plumbline.rule;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All rules, made for one problem, with the severities and weights of one request: the catalogue's,
 * changed by the profile it names, changed by what it says about single rules.
 *
 * @param rules in the catalogue's order
 */
public record RuleSet(Facts facts, List<WeightedRule> rules) {

    /**
     * Makes the rules. The settings were validated before.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException when a rule's parameters
     *     cannot be read
     */
    public static RuleSet of(Facts facts, ModelConfig config) {
        var errors = new InputErrors();
        var result = of(facts, config, "/config/model", errors);
        errors.throwIfAny();
        return result;
    }

    /** Makes the rules and collects the mistakes in their parameters. */
    public static RuleSet of(Facts facts, ModelConfig config, String pointer, InputErrors errors) {
        var wording = new FindingWording(facts.problem().timeZone());
        var limit = new RelationLimit(pointer, errors);
        var profile = WeightProfiles.of(config);
        List<WeightedRule> rules = new ArrayList<>();
        List<WeightedRule> graded = new ArrayList<>();
        for (var entry : RuleCatalogue.ENTRIES) {
            RuleInfo info = entry.info();
            var setting = profile.setting(info.id(), config.rules().get(info.id()));
            var severity = setting.severity() == null ? info.severity() : setting.severity();
            int weight = setting.weight() == null ? info.weight() : setting.weight();
            var params =
                    new RuleParams(
                            info,
                            setting.params() == null ? Map.of() : setting.params(),
                            pointer + "/rules/" + info.id() + "/params",
                            errors);
            boolean counts = WeightedRule.counts(severity, weight);
            var context = new RuleContext(facts, params, wording, limit, counts, TieGrade.PLAIN);
            rules.add(new WeightedRule(entry.maker().apply(context), severity, weight));
            if (entry.ties() != null && counts) {
                graded.addAll(graded(entry, context, severity, weight));
            }
        }
        rules.addAll(graded);
        return new RuleSet(facts, List.copyOf(rules));
    }

    /**
     * The same rule once more for each severity that a tie asks for itself. The ties' weights are
     * in its penalties.
     */
    private static List<WeightedRule> graded(
            RuleCatalogue.Entry entry, RuleContext plain, Severity severity, int weight) {
        List<WeightedRule> result = new ArrayList<>();
        for (Severity own : List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT)) {
            var context = plain.graded(new TieGrade(own, severity, weight));
            if (context.ties(Objects.requireNonNull(entry.ties())).findAny().isPresent()) {
                result.add(new WeightedRule(entry.maker().apply(context), own, 1));
            }
        }
        return result;
    }

    /**
     * The name by which the solver knows a rule: its id, with its number where it is not the
     * catalogue's.
     *
     * @param number of the rule among all, from 0
     */
    public String solverName(int number) {
        String id = rules.get(number).id();
        return number < RuleCatalogue.ENTRIES.size() ? id : id + "." + number;
    }

    /**
     * These rules, and further ones that are not of the catalogue. They come last, so that a rule
     * of the catalogue keeps its number.
     *
     * @param further made for the same facts, with ids that no other rule has
     */
    public RuleSet with(List<WeightedRule> further) {
        List<WeightedRule> all = new ArrayList<>(rules);
        all.addAll(further);
        return new RuleSet(facts, List.copyOf(all));
    }

    /** The rules that are not of the catalogue, or look at ties of a severity of their own. */
    public List<WeightedRule> further() {
        return rules.subList(RuleCatalogue.ENTRIES.size(), rules.size());
    }

    /** Whether a rule that can change the score wants slots to be changed as a whole. */
    public boolean anyBindsSlots() {
        return rules.stream().anyMatch(rule -> rule.counts() && rule.rule().bindsSlots());
    }

    /** Whether a rule that can change the score wants the session's cluster as it is listed. */
    public boolean anyBindsOrder(Session session) {
        return rules.stream().anyMatch(rule -> rule.counts() && rule.rule().bindsOrder(session));
    }

    /** The rules that can change the score. */
    public List<WeightedRule> counting() {
        return rules.stream().filter(WeightedRule::counts).toList();
    }
}
