package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.FindingGroup;
import dev.plumbline.exchange.out.PrivateParts;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.schedule.Finding;
import java.nio.charset.StandardCharsets;

/** Writes a mail: the agenda, after what changed in it if that was asked for. */
public final class TextExporter implements Exporter {

    private static final int INDENT = 2;

    @Override
    public ExportFormat format() {
        return new ExportFormat(
                "text",
                "text/plain",
                "txt",
                true,
                "Plain text of 72 columns for a mailing list, every time in the conference's zone and in UTC; with what changed since an earlier agenda.");
    }

    @Override
    public byte[] write(ExportRequest request) {
        var lines = new WrappedLines();
        var programme = request.programme();
        var changes = request.changes();
        if (changes == null) {
            lines.wrapped("Agenda of ", INDENT, OneLine.of(programme.title()));
            opening(lines, programme);
        } else {
            var news = ChangeNews.of(changes, programme.privateParts() != null);
            lines.line(MailSubject.of(programme.title(), news));
            opening(lines, programme);
            new ChangeLines(programme).write(lines, news);
            lines.gap().heading(heading(programme));
        }
        new AgendaLines(programme).write(lines);
        WaitlistLines.write(lines, programme);
        var privateParts = programme.privateParts();
        if (privateParts != null && privateParts.isWhole()) {
            PrivateLines.write(lines, privateParts);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String heading(Programme programme) {
        return programme.about() == null
                ? "The whole agenda as it is now"
                : "This part of the agenda as it is now";
    }

    private static void opening(WrappedLines lines, Programme programme) {
        lines.gap();
        if (programme.privateParts() != null) {
            lines.line("PRIVATE, for organizers only: not for a public list.").gap();
        }
        lines.wrapped(
                "Times are in ",
                INDENT,
                ZoneLabel.isUtc(programme.zone())
                        ? "UTC."
                        : ZoneLabel.of(programme.zone()) + ", then in UTC (marked Z).");
    }

    /** What has no place. */
    private static final class WaitlistLines {

        private static final String TITLE = "  * ";
        private static final String BELOW = "    ";

        private WaitlistLines() {}

        static void write(WrappedLines lines, Programme programme) {
            if (programme.waitlist().isEmpty()) {
                return;
            }
            lines.heading("Waitlist (no place so far)");
            for (WaitlistItem waiting : programme.waitlist()) {
                lines.wrapped(TITLE, OneLine.of(waiting.title()));
                below(lines, PeopleLine.of(waiting.speakers()));
                String track = waiting.track();
                below(lines, track == null ? "" : OneLine.of(track));
                // The public's reason says no more than the heading.
                below(lines, programme.privateParts() == null ? "" : OneLine.of(waiting.reason()));
            }
        }

        private static void below(WrappedLines lines, String words) {
            if (!words.isEmpty()) {
                lines.wrapped(BELOW, words);
            }
        }
    }

    /** What only organizers may read: findings and score. */
    private static final class PrivateLines {

        /** Below costs of six digits. */
        private static final int INDENT = 11;

        private PrivateLines() {}

        static void write(WrappedLines lines, PrivateParts privateParts) {
            var scored = privateParts.scored();
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
}
