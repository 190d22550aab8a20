package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.WaitingItem;

/** What has no place. */
final class WaitlistLines {

    private static final String TITLE = "  * ";
    private static final String BELOW = "    ";

    private WaitlistLines() {}

    static void write(WrappedLines lines, Programme agenda) {
        if (agenda.waitlist().isEmpty()) {
            return;
        }
        lines.heading("Waitlist (no place so far)");
        for (WaitingItem waiting : agenda.waitlist()) {
            lines.wrapped(TITLE, OneLine.of(waiting.title()));
            below(lines, PeopleLine.of(waiting.speakers()));
            String track = waiting.track();
            below(lines, track == null ? "" : OneLine.of(track));
            // The public's reason says no more than the heading.
            below(lines, agenda.backstage() == null ? "" : OneLine.of(waiting.reason()));
        }
    }

    private static void below(WrappedLines lines, String words) {
        if (!words.isEmpty()) {
            lines.wrapped(BELOW, words);
        }
    }
}
