package dev.plumbline.bench.docs;

import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.WeightProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each profile is for, and the rules that at least one of them changes.
 *
 * @param profiles the default one first
 */
record ProfilesTable(List<RuleInfo> rules, List<WeightProfile> profiles) {

    void appendTo(StringBuilder text) {
        text.append("\n## Profiles\n\n| profile | |\n|---|---|\n");
        profiles.forEach(
                profile ->
                        text.append(
                                "| `%s` | %s |\n"
                                        .formatted(profile.name(), profile.description())));
        text.append(
                "\nWeights, with severity and parameters where a profile changes them; an empty cell is as in `%s`:\n\n"
                        .formatted(profiles.getFirst().name()));
        text.append("| rule |");
        profiles.forEach(profile -> text.append(" `%s` |".formatted(profile.name())));
        text.append("\n").append("|---".repeat(profiles.size() + 1)).append("|\n");
        rules.stream().filter(this::isChanged).forEach(rule -> row(text, rule));
    }

    private boolean isChanged(RuleInfo rule) {
        return profiles.stream().anyMatch(profile -> profile.rules().containsKey(rule.id()));
    }

    private void row(StringBuilder text, RuleInfo rule) {
        text.append("| `%s` | %s |".formatted(rule.id(), weight(rule.severity(), rule.weight())));
        for (WeightProfile profile : profiles.subList(1, profiles.size())) {
            var setting = profile.rules().get(rule.id());
            text.append(" ").append(setting == null ? "" : cell(rule, setting) + " ").append("|");
        }
        text.append("\n");
    }

    private static String cell(RuleInfo rule, RuleSetting setting) {
        int weight = setting.weight() == null ? rule.weight() : setting.weight();
        var cell = new StringBuilder(weight(setting.severity(), weight));
        if (setting.params() != null) {
            setting.params()
                    .forEach((name, value) -> cell.append(", `%s` `%s`".formatted(name, value)));
        }
        return cell.toString();
    }

    private static String weight(@Nullable Severity severity, int weight) {
        return (severity == null ? "" : severity + " ") + RulesDocument.number(weight);
    }
}
