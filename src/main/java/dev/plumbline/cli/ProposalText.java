package dev.plumbline.cli;

import dev.plumbline.explain.FindingNews;
import dev.plumbline.explain.RuleChange;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.explain.whatif.PlaceProposal;
import dev.plumbline.explain.whatif.RecommendedPlaces;
import dev.plumbline.problem.Person;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would be if, as a person reads it. */
final class ProposalText {

    private static final String INDENT = " ".repeat(6);

    private ProposalText() {}

    /** What moves would change. */
    static String of(MoveEvaluation evaluation) {
        var comparison = evaluation.comparison();
        var text = new StringBuilder(evaluation.message().strip()).append("\n");
        appendRules(text, comparison.rules());
        appendFindings(text, comparison);
        String warnings = WarningsText.of(evaluation.after().schedule());
        text.append(warnings.isEmpty() ? "" : warnings + "\n");
        return text.append(score(comparison.before(), comparison.after())).toString();
    }

    /** Places for a session. */
    static String of(RecommendedPlaces recommended) {
        var text =
                new StringBuilder("\"")
                        .append(recommended.session().title())
                        .append("\", the best places first:\n");
        if (recommended.proposals().isEmpty()) {
            text.append("  There is none: no time slot suits it.\n");
        }
        return text.append(of(recommended.proposals()))
                .append("\nOn the waitlist the score is ")
                .append(recommended.before())
                .append(".\n")
                .toString();
    }

    /** One after the other. */
    static String of(List<PlaceProposal> proposals) {
        var text = new StringBuilder();
        for (PlaceProposal proposal : proposals) {
            text.append("\n  ").append(proposal.message()).append("\n");
            appendRules(text, proposal.rules());
            appendFindings(text, proposal.comparison());
            if (!proposal.disturbed().isEmpty()) {
                text.append(INDENT).append("Disturbs ").append(names(proposal)).append(".\n");
            }
        }
        return text.toString();
    }

    private static String names(PlaceProposal proposal) {
        return proposal.disturbed().stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private static void appendRules(StringBuilder text, List<RuleChange> rules) {
        if (!rules.isEmpty()) {
            text.append(INDENT)
                    .append(
                            rules.stream()
                                    .map(ProposalText::change)
                                    .collect(Collectors.joining(" · ")))
                    .append("\n");
        }
    }

    private static String change(RuleChange rule) {
        return "%s %+d %s"
                .formatted(
                        rule.title(),
                        -rule.change(),
                        rule.severity().name().toLowerCase(Locale.ROOT));
    }

    private static void appendFindings(
            StringBuilder text, @Nullable ScheduleComparison comparison) {
        if (comparison != null) {
            var news = FindingNews.of(comparison);
            news.gained().forEach(finding -> append(text, "new ", finding));
            news.lost().forEach(finding -> append(text, "gone", finding));
        }
    }

    private static void append(StringBuilder text, String what, Finding finding) {
        text.append(
                "%s%s %6d  %s%s%n"
                        .formatted(
                                INDENT,
                                what,
                                -finding.cost(),
                                finding.message(),
                                finding.isPrivate() ? " (private)" : ""));
    }

    private static String score(Score before, Score after) {
        return "Score %s instead of %s: %s%n"
                .formatted(
                        after, before, after.isFeasible() ? "feasible." : "a hard rule is broken.");
    }
}
