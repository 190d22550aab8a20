package dev.plumbline.exchange.out;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings of one severity, for organizers.
 *
 * @param title of the severity
 * @param findings at least one, the dearest first
 */
public record FindingGroup(String title, List<Finding> findings) {

    /** The worst severity first; none that found nothing. */
    public static List<FindingGroup> of(ScoredSchedule scored) {
        return Stream.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT)
                .map(severity -> new FindingGroup(title(severity), of(scored, severity)))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    private static List<Finding> of(ScoredSchedule scored, Severity severity) {
        return scored.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** What one schedule breaks says nothing of all others: "impossible" is for diagnoses. */
    private static String title(Severity severity) {
        return switch (severity) {
            case HARD -> "Broken (hard)";
            case MEDIUM -> "Left out (medium)";
            case SOFT -> "Could be better (soft)";
            case OFF -> "";
        };
    }
}
