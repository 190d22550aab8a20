package dev.plumbline.bench.docs;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.ParamInfo;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.WeightProfiles;
import java.util.List;
import java.util.Locale;

/** The document about all rules, in Markdown: what {@code docs/rules.md} has to be. */
public final class RulesDocument {

    private static final String INTRODUCTION =
            """
            # Rules

            What makes a schedule good. Made from the catalogue and the profiles: change those, not this file.

            A finding costs weight × penalty, on the level of the rule's severity. HARD is what is impossible when broken,
            MEDIUM is who is left out, SOFT is how good it is; a harder level always comes first. A request can change
            severity (OFF switches a rule off), weight and parameters of each rule, and name a profile: see
            [json.md](json.md#settings). `GET /v1/rules` and `GET /v1/profiles` say the same as this page.
            """;

    private RulesDocument() {}

    /** The whole text. */
    public static String text() {
        var text = new StringBuilder(INTRODUCTION);
        overview(text);
        new ProfilesTable(rules(), WeightProfiles.all()).appendTo(text);
        for (Severity severity : List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT)) {
            text.append("\n## ").append(heading(severity)).append("\n");
            rules().stream()
                    .filter(rule -> rule.severity() == severity)
                    .forEach(rule -> chapter(text, rule));
        }
        return text.toString();
    }

    private static List<RuleInfo> rules() {
        return RuleCatalogue.ENTRIES.stream().map(RuleCatalogue.Entry::info).toList();
    }

    private static void overview(StringBuilder text) {
        text.append("\n| rule | severity | weight | one penalty point is |\n|---|---|---|---|\n");
        for (RuleInfo rule : rules()) {
            text.append(
                    "| [`%s`](#%s) | %s | %s | %s |\n"
                            .formatted(
                                    rule.id(),
                                    anchor(rule),
                                    rule.severity(),
                                    number(rule.weight()),
                                    rule.unit()));
        }
    }

    private static void chapter(StringBuilder text, RuleInfo rule) {
        text.append("\n### ").append(rule.id()).append("\n\n");
        text.append("**").append(rule.title()).append(".** ").append(rule.description());
        text.append("\n\n* severity: ").append(rule.severity());
        text.append("\n* weight: ").append(number(rule.weight())).append(". ");
        text.append(rule.whyWeight());
        text.append("\n* one penalty point is: ").append(rule.unit()).append("\n");
        if (!rule.params().isEmpty()) {
            text.append("\n| parameter | standard | |\n|---|---|---|\n");
            rule.params().forEach(param -> row(text, param));
        }
    }

    private static void row(StringBuilder text, ParamInfo param) {
        text.append(
                "| `%s` | `%s` | %s |\n"
                        .formatted(param.name(), param.standard(), param.description()));
    }

    private static String heading(Severity severity) {
        return severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** As the usual readers of Markdown make it from a heading. */
    private static String anchor(RuleInfo rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
