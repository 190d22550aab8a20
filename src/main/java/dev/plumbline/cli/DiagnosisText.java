package dev.plumbline.cli;

import dev.plumbline.explain.diagnosis.Conflict;
import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.explain.diagnosis.Trouble;
import dev.plumbline.problem.Severity;
import java.util.List;

/** A diagnosis as a person reads it. */
final class DiagnosisText {

    private final Diagnosis diagnosis;

    DiagnosisText(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    String text() {
        var text = new StringBuilder();
        append(text, Severity.HARD, "Impossible");
        append(text, Severity.MEDIUM, "Somebody will be left out");
        diagnosis.conflicts().forEach(conflict -> append(text, conflict));
        if (!diagnosis.repair().isEmpty()) {
            text.append("What helps")
                    .append(diagnosis.repair().size() > 1 ? ", all of it together\n" : "\n");
            diagnosis.repair().forEach(words -> text.append("  ").append(words).append("\n"));
            text.append("\n");
        }
        return text.append(diagnosis.summary()).append("\n").toString();
    }

    private void append(StringBuilder text, Severity severity, String title) {
        List<Trouble> troubles =
                diagnosis.troubles().stream()
                        .filter(trouble -> trouble.severity() == severity)
                        .toList();
        if (!troubles.isEmpty()) {
            text.append(title).append("\n");
            troubles.forEach(
                    trouble ->
                            text.append(
                                    "  %s [%s]%s%n    %s%n"
                                            .formatted(
                                                    trouble.message(),
                                                    trouble.code(),
                                                    trouble.isPrivate() ? " (private)" : "",
                                                    trouble.help())));
            text.append("\n");
        }
    }

    private static void append(StringBuilder text, Conflict conflict) {
        text.append("These contradict each other")
                .append(
                        conflict.isMinimal()
                                ? "; to change one of them is enough\n"
                                : " (not proven to be the fewest)\n");
        for (var member : conflict.facts()) {
            text.append("  ")
                    .append(member.message())
                    .append(member.isPrivate() ? " (private)\n" : "\n");
            if (member.relaxation() != null) {
                text.append("    ").append(member.relaxation()).append("\n");
            }
        }
        text.append("\n");
    }
}
