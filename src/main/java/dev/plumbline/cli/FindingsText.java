package dev.plumbline.cli;

import dev.plumbline.exchange.out.FindingGroup;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Optimality;
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
                .append(known(scored.optimality()))
                .toString();
    }

    private static String known(Optimality optimality) {
        return switch (optimality.status()) {
            case PROVEN -> "Proven: there is no better agenda.\n";
            case GAP -> "No agenda is better than %s.%n".formatted(optimality.bound());
            case UNKNOWN -> "";
        };
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
