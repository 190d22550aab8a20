package dev.plumbline.cli;

import dev.plumbline.lab.learn.LearnedWeights;
import dev.plumbline.lab.learn.LearnedWeights.LearnedRule;
import dev.plumbline.lab.learn.LearnedWeights.WeightContradiction;
import dev.plumbline.lab.learn.LearnedWeights.WeightFit;
import dev.plumbline.problem.RuleSetting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was learned from an agenda, as people read it. */
final class LearnedText {

    private final LearnedWeights learned;

    LearnedText(LearnedWeights learned) {
        this.learned = learned;
    }

    String text() {
        var text = new StringBuilder(learned.verdict()).append("\n");
        appendAll(text, "\nHard rules it breaks\n", learned.hard());
        appendAll(
                text,
                "\nWhat no weights explain\n",
                learned.contradictions().stream().map(WeightContradiction::message).toList());
        appendWeights(text);
        appendFit(text);
        var edits = learned.edits();
        if (edits != null) {
            text.append(
                    "\n%s\n  as it was: %s\n  learned:   %s\n"
                            .formatted(edits.message(), edits.before(), edits.after()));
        }
        text.append(
                "\n%d searches; %s.\n"
                        .formatted(
                                learned.searches(),
                                learned.complete()
                                        ? "all was looked at"
                                        : "not all was looked at, more time may explain more"));
        return text.toString();
    }

    private static void appendAll(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title);
            lines.forEach(line -> text.append("  ").append(line).append("\n"));
        }
    }

    private void appendWeights(StringBuilder text) {
        var table = new TextTable(2, "rule", "severity", "was", "learned", "change", "from", "to");
        for (LearnedRule rule : learned.rules()) {
            if (!rule.free() || rule.changed()) {
                table.add(
                        rule.rule(),
                        rule.severity().name(),
                        number(rule.before()),
                        number(rule.after()),
                        change(rule),
                        number(rule.low()),
                        rule.high() == RuleSetting.MAX_WEIGHT ? "any" : number(rule.high()));
            }
        }
        text.append("\nWeights; from and to: what explains as much, the others as learned\n")
                .append(table.text());
        appendScale(text);
        var free =
                learned.rules().stream()
                        .filter(rule -> rule.free() && !rule.changed())
                        .map(LearnedRule::rule)
                        .collect(Collectors.joining(", "));
        if (!free.isEmpty()) {
            text.append("The agenda says nothing about ").append(free).append(".\n");
        }
    }

    private void appendScale(StringBuilder text) {
        learned.rules().stream()
                .filter(rule -> rule.scale() > 1)
                .map(
                        rule ->
                                "All %s weights were also multiplied by %d, to have whole numbers; that changes nothing by itself.\n"
                                        .formatted(rule.severity(), rule.scale()))
                .distinct()
                .forEach(text::append);
    }

    /** Beside the others of its level. */
    private static String change(LearnedRule rule) {
        if (!rule.changed()) {
            return "none";
        }
        return rule.before() == 0
                ? "new"
                : String.format(
                        Locale.ENGLISH,
                        "x %.2f",
                        rule.after() / ((double) rule.before() * rule.scale()));
    }

    private void appendFit(StringBuilder text) {
        var table =
                new TextTable(1, "", "worse", "as good", "better", "the agenda", "the best known");
        table.add(row("as it was", learned.before()));
        table.add(row("learned", learned.after()));
        text.append("\nSchedules that could be better than the agenda, and are\n")
                .append(table.text());
    }

    private static String[] row(String title, WeightFit fit) {
        return new String[] {
            title,
            number(fit.won()),
            number(fit.tied()),
            number(fit.lost()),
            fit.agenda(),
            fit.best()
        };
    }

    private static String number(int value) {
        return "%,d".formatted(value);
    }
}
