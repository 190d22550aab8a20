package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.Agenda;
import dev.plumbline.exchange.out.AgendaBlock;
import dev.plumbline.exchange.out.AgendaDay;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.Clock;
import java.util.stream.Collectors;

/** What takes place, day by day and room by room. */
final class AgendaLines {

    private static final int INDENT = 2;
    private static final int UTC = "13:30Z".length();
    private static final int UTC_AND_DAY = "Thu 03:30Z".length();

    private final Agenda agenda;
    private final Clock clock;
    private final int utcColumns;

    AgendaLines(Agenda agenda) {
        this.agenda = agenda;
        this.clock = new Clock(agenda.zone(), "Z");
        boolean saysDays = agenda.items().stream().anyMatch(item -> clock.isOtherDay(item.start()));
        this.utcColumns = saysDays ? UTC_AND_DAY : UTC;
    }

    void write(Lines lines) {
        if (agenda.items().isEmpty()) {
            lines.gap().line("Nothing has a place yet.");
        }
        for (AgendaDay day : AgendaDay.of(agenda)) {
            lines.heading(Clock.day(day.date()));
            day.blocks().forEach(block -> write(lines, block));
        }
    }

    private void write(Lines lines, AgendaBlock block) {
        boolean isMixed = block.tracks().size() > 1;
        lines.gap().wrapped(clock.span(block.start(), block.end()) + ", ", INDENT, place(block));
        lines.gap();
        block.items().forEach(item -> write(lines, item, isMixed));
    }

    private static String place(AgendaBlock block) {
        String room = OneLine.of(block.room().name());
        return block.tracks().isEmpty() ? room : room + ": " + OneLine.of(block.tracks());
    }

    private void write(Lines lines, AgendaItem item, boolean saysTrack) {
        String lead =
                "  %s  %s  %3d min  "
                        .formatted(
                                clock.time(item.start()),
                                rightAligned(clock.utc(item.start())),
                                item.minutes());
        lines.wrapped(lead, OneLine.of(item.title()));
        String who = People.of(item.speakers());
        String margin = " ".repeat(lead.length());
        if (!who.isEmpty()) {
            lines.wrapped(margin, who);
        }
        String about = about(item, saysTrack);
        if (!about.isEmpty()) {
            lines.wrapped(margin, about);
        }
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
