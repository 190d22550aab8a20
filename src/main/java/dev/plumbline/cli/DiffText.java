package dev.plumbline.cli;

import dev.plumbline.explain.RuleChange;
import dev.plumbline.explain.diff.PersonToTell;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.diff.SessionChange;

/** What changed between two agendas, as people read it. */
final class DiffText {

    private final ScheduleDiff diff;

    DiffText(ScheduleDiff diff) {
        this.diff = diff;
    }

    String text() {
        var text = new StringBuilder();
        if (diff.changes().isEmpty()) {
            text.append("Nothing changes.\n");
        } else {
            text.append("What changes\n");
            diff.changes().forEach(change -> line(text, change.message()));
        }
        appendTold(text);
        appendScore(text);
        return text.toString();
    }

    private void appendTold(StringBuilder text) {
        if (diff.told().isEmpty() && diff.audience().isEmpty()) {
            text.append("\nNobody must be told.\n");
            return;
        }
        text.append("\nWho must be told (%d)\n".formatted(diff.told().size()));
        for (PersonToTell told : diff.told()) {
            for (PersonToTell.News news : told.news()) {
                line(
                        text,
                        told.person().name()
                                + (news.isPrivate() ? " (private): " : ": ")
                                + news.message());
            }
        }
        for (SessionChange change : diff.audience()) {
            line(text, "The audience: " + change.message());
        }
    }

    private void appendScore(StringBuilder text) {
        var comparison = diff.requiredComparison();
        text.append("\nScore by the newer problem and its rules\n");
        for (RuleChange change : comparison.rules()) {
            text.append("  %+6d  [%s]\n".formatted(-change.change(), change.rule()));
        }
        line(text, "before: " + comparison.before());
        line(text, "after:  " + comparison.after());
    }

    private static void line(StringBuilder text, String words) {
        text.append("  ").append(words).append("\n");
    }
}
