package dev.plumbline.cli;

import dev.plumbline.exchange.out.FindingGroup;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;

/** What was found, by severity, what is odd besides, and the score. */
final class FindingsText {

    private final ScoredSchedule scored;

    FindingsText(ScoredSchedule scored) {
        this.scored = scored;
    }

    String text() {
        var text = new StringBuilder();
        for (FindingGroup group : FindingGroup.of(scored)) {
            text.append("\n").append(group.title()).append("\n");
            group.findings().forEach(finding -> append(text, finding));
        }
        return text.append(WarningsText.of(scored.schedule()))
                .append("\nScore ")
                .append(scored.score())
                .append(
                        scored.score().isFeasible()
                                ? ": feasible.\n"
                                : ": a hard rule is broken.\n")
                .append(known())
                .toString();
    }

    /** That hard rules cannot all be kept is said only when it is proven. */
    private String known() {
        Optimality known = scored.optimality();
        boolean isFeasible = scored.score().isFeasible();
        return switch (known.status()) {
            case PROVEN ->
                    isFeasible
                            ? "Proven: there is no better agenda.\n"
                            : "Proven: no agenda keeps every hard rule, and there is no better one.\n";
            case GAP ->
                    (isFeasible ? "No agenda is better than %s.%n" : brokenAndGap())
                                    .formatted(known.bound())
                            + new GapLines(scored).text();
            case UNKNOWN -> "";
        };
    }

    private String brokenAndGap() {
        Score bound = scored.optimality().bound();
        return bound != null && !bound.isFeasible()
                ? "No agenda keeps every hard rule; none is better than %s.%n"
                : "No agenda is better than %s; whether one keeps every hard rule is not known.%n";
    }

    private static void append(StringBuilder text, Finding finding) {
        text.append(
                "  %6d  %s [%s]%s%n"
                        .formatted(
                                -finding.cost(),
                                finding.message(),
                                finding.rule(),
                                finding.isPrivate() ? " (private)" : ""));
    }
}
