package dev.plumbline.cli;

import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.explain.diagnosis.FactConflict;
import dev.plumbline.explain.diagnosis.FactConflict.Reach;
import dev.plumbline.explain.diagnosis.ProvenTrouble;
import dev.plumbline.explain.diagnosis.Relaxation;
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
        append(text, "One of these is enough", diagnosis.oneChange());
        diagnosis.conflicts().forEach(conflict -> append(text, conflict));
        if (diagnosis.repair().size() > 1 || diagnosis.oneChange().isEmpty()) {
            append(text, titleOfRepair(), diagnosis.repair());
        }
        return text.append(diagnosis.summary()).append("\n").toString();
    }

    private static void append(StringBuilder text, String title, List<Relaxation> changes) {
        if (!changes.isEmpty()) {
            text.append(title).append("\n");
            changes.forEach(one -> text.append("  ").append(one.words()).append("\n"));
            text.append("\n");
        }
    }

    private void append(StringBuilder text, Severity severity, String title) {
        List<ProvenTrouble> troubles =
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

    private static void append(StringBuilder text, FactConflict conflict) {
        text.append("These contradict each other").append(reach(conflict));
        text.append(conflict.isMinimal() ? "\n" : " (not proven to be the fewest)\n");
        for (var member : conflict.facts()) {
            text.append("  ")
                    .append(member.message())
                    .append(member.isPrivate() ? " (private)\n" : "\n");
            if (member.relaxation() != null) {
                text.append("    ")
                        .append(member.relaxation())
                        .append(isSaidOfAll(conflict) ? "" : reach(member.reach()))
                        .append("\n");
            }
        }
        text.append("\n");
    }

    private String titleOfRepair() {
        if (!diagnosis.oneChange().isEmpty()) {
            return "Or all of this together";
        }
        return diagnosis.repair().size() > 1 ? "What helps, all of it together" : "What helps";
    }

    private static boolean isSaidOfAll(FactConflict conflict) {
        return conflict.isEndedByAny() || conflict.isEndedByNoneAlone();
    }

    private static String reach(FactConflict conflict) {
        if (conflict.isEndedByAny()) {
            return "; to change one of them is enough";
        }
        return conflict.isEndedByNoneAlone() ? "; to change one of them is not enough alone" : "";
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case ENOUGH -> " (enough)";
            case NOT_ENOUGH -> " (not enough alone)";
            case NOT_KNOWN -> " (whether that is enough was not found out)";
        };
    }
}
