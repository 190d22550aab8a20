package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.FindingGroup;
import dev.plumbline.exchange.out.PrivateParts;
import dev.plumbline.schedule.Finding;

/** What only organizers may read: findings and score. */
final class BackstageLines {

    /** Below costs of six digits. */
    private static final int INDENT = 11;

    private BackstageLines() {}

    static void write(WrappedLines lines, PrivateParts backstage) {
        var scored = backstage.scored();
        lines.heading("Findings (private: for organizers only)");
        for (FindingGroup group : FindingGroup.of(scored)) {
            lines.gap().line(group.title()).gap();
            group.findings().forEach(finding -> write(lines, finding));
        }
        lines.gap().line("Score " + scored.score());
    }

    private static void write(WrappedLines lines, Finding finding) {
        lines.wrapped(
                " %8d  ".formatted(-finding.cost()),
                INDENT,
                OneLine.of(finding.message())
                        + " ["
                        + finding.rule()
                        + "]"
                        + (finding.isPrivate() ? " (private)" : ""));
    }
}
