package dev.plumbline.cli;

import dev.plumbline.explain.why.RuleCosts;
import dev.plumbline.explain.why.ScoreExplanation;
import dev.plumbline.explain.why.SessionExplanation;
import dev.plumbline.explain.why.SessionShares;
import dev.plumbline.explain.why.SessionShares.FindingShare;
import dev.plumbline.explain.why.SessionShares.RuleShare;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.ChangeWording;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.Score;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation as a person reads it. */
final class ExplanationText {

    private final ChangeWording wording;

    /** With times in the zone. */
    ExplanationText(ZoneId zone) {
        wording = new ChangeWording(new FindingWording(zone));
    }

    /** By rule, then by session; what costs nothing is left out. */
    String of(ScoreExplanation explanation) {
        var text = new StringBuilder();
        for (Severity severity : List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT)) {
            explanation.rules().stream()
                    .filter(rule -> rule.severity() == severity && rule.cost() > 0)
                    .forEach(rule -> append(text, rule));
        }
        text.append("What each session bears\n");
        explanation.sessions().stream()
                .filter(session -> !session.score().equals(Score.ZERO))
                .sorted(Comparator.comparing(SessionShares::score))
                .forEach(session -> append(text, session));
        return text.append("\nScore ")
                .append(explanation.scored().score())
                .append(
                        explanation.scored().score().isFeasible()
                                ? ": feasible.\n"
                                : ": a hard rule is broken.\n")
                .toString();
    }

    private static void append(StringBuilder text, RuleCosts rule) {
        text.append(
                "%s: %d %s, weight %d [%s]%n"
                        .formatted(
                                rule.title(),
                                -rule.cost(),
                                name(rule.severity()),
                                rule.weight(),
                                rule.rule()));
        rule.findings()
                .forEach(
                        finding ->
                                text.append(
                                        "  %6d  %s%s%n"
                                                .formatted(
                                                        -finding.cost(),
                                                        finding.message(),
                                                        finding.isPrivate() ? " (private)" : "")));
        text.append("\n");
    }

    private void append(StringBuilder text, SessionShares session) {
        text.append(
                "  %s%n         %s%n"
                        .formatted(
                                where(session),
                                session.rules().stream()
                                        .map(ExplanationText::share)
                                        .collect(Collectors.joining(" · "))));
    }

    private String where(SessionShares session) {
        return "\"%s\": %s"
                .formatted(
                        session.placement().session().title(),
                        session.placement().isPlaced()
                                ? wording.place(session.placement())
                                : "on the waitlist");
    }

    private static String share(RuleShare share) {
        return "%s %d %s".formatted(share.title(), -share.cost(), name(share.severity()));
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Why here, and why not there. */
    String of(SessionExplanation explanation) {
        var here = explanation.here();
        var text = new StringBuilder(where(here)).append("\n\nWhat its place costs: ");
        text.append(here.score()).append(" of ").append(explanation.score()).append("\n");
        here.shares().forEach(share -> append(text, share));
        text.append("\nEvery other start it could have, the best first\n");
        return text.append(ProposalText.of(explanation.alternatives())).toString();
    }

    private static void append(StringBuilder text, FindingShare share) {
        long whole = share.finding().cost();
        text.append(
                "  %6d  %s%s%s%n"
                        .formatted(
                                -share.cost(),
                                share.finding().message(),
                                whole == share.cost() ? "" : " (of " + -whole + ")",
                                share.finding().isPrivate() ? " (private)" : ""));
    }
}
