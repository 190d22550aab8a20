package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.AgendaBlock;
import dev.plumbline.exchange.out.AgendaDay;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ConferenceClock;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.problem.PublicListing;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What takes place, day by day and room by room. */
final class AgendaLines {

    private static final int INDENT = 2;
    private static final int UTC = "13:30Z".length();
    private static final int UTC_AND_DAY = "Thu 03:30Z".length();

    private final Programme programme;
    private final ConferenceClock clock;
    private final int utcColumns;

    AgendaLines(Programme programme) {
        this.programme = programme;
        this.clock = new ConferenceClock(programme.zone(), "Z");
        boolean saysDays =
                programme.items().stream().anyMatch(item -> clock.isOtherDay(item.start()));
        this.utcColumns = saysDays ? UTC_AND_DAY : UTC;
    }

    void write(WrappedLines lines) {
        if (programme.items().isEmpty()) {
            lines.gap().line("Nothing has a place yet.");
        }
        for (AgendaDay day : AgendaDay.of(programme)) {
            lines.heading(ConferenceClock.day(day.date()));
            day.blocks().forEach(block -> write(lines, block));
        }
    }

    private void write(WrappedLines lines, AgendaBlock block) {
        boolean isMixed = block.tracks().size() > 1;
        lines.gap().wrapped(clock.span(block.start(), block.end()) + ", ", INDENT, place(block));
        lines.gap();
        block.items().forEach(item -> write(lines, item, isMixed));
    }

    private static String place(AgendaBlock block) {
        String room = OneLine.of(block.room().name());
        return block.tracks().isEmpty() ? room : room + ": " + OneLine.of(block.tracks());
    }

    private void write(WrappedLines lines, AgendaItem item, boolean saysTrack) {
        String lead =
                "  %s  %s%3d min  "
                        .formatted(
                                clock.time(item.start()),
                                clock.isUtc() ? "" : rightAligned(clock.utc(item.start())) + "  ",
                                item.minutes());
        lines.wrapped(lead, OneLine.of(item.title()));
        String margin = " ".repeat(lead.length());
        String subtitle = item.listing().subtitle();
        if (subtitle != null && !subtitle.isBlank()) {
            lines.wrapped(margin, OneLine.of(subtitle));
        }
        String who = PeopleLine.of(item.speakers());
        if (!who.isEmpty()) {
            lines.wrapped(margin, who);
        }
        String chairs = PeopleLine.of(item.chairs());
        if (!chairs.isEmpty()) {
            lines.wrapped(margin, "Chair: " + chairs);
        }
        String about = about(item, saysTrack);
        if (!about.isEmpty()) {
            lines.wrapped(margin, about);
        }
        String recording = languageAndRecording(item.listing());
        if (!recording.isEmpty()) {
            lines.wrapped(margin, recording);
        }
    }

    /** In which language, and whether it may be recorded. */
    private static String languageAndRecording(PublicListing listing) {
        String language = listing.language() == null ? "" : OneLine.of(listing.language());
        return Stream.of(
                        language.isEmpty() ? "" : "language " + language,
                        listing.forbidsRecording() ? "not recorded" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String rightAligned(String utc) {
        return " ".repeat(utcColumns - utc.length()) + utc;
    }

    private static String about(AgendaItem item, boolean saysTrack) {
        String clusters =
                item.clusters().stream()
                        .map(cluster -> "[" + OneLine.of(cluster) + "]")
                        .collect(Collectors.joining(" "));
        String track = item.track();
        return saysTrack && track != null ? (OneLine.of(track) + " " + clusters).strip() : clusters;
    }
}
