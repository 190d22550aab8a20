package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the times of one file, and says what is wrong with them. */
final class MomentReader {

    private final SourceFile file;
    private final CalendarZones clocks;
    private final ZoneRules floating;
    private final NoteTally tally;
    private final InputErrors errors;

    /**
     * @param floating of times without a zone, and of days
     */
    MomentReader(
            SourceFile file,
            CalendarZones clocks,
            ZoneRules floating,
            NoteTally tally,
            InputErrors errors) {
        this.file = file;
        this.clocks = clocks;
        this.floating = floating;
        this.tally = tally;
        this.errors = errors;
    }

    /** The time of a property; empty after a mistake. */
    Optional<CalendarMoment> of(ContentLine line) {
        return of(line, line.word());
    }

    /** The times of a property that has several; those that are mistakes are missing. */
    List<CalendarMoment> all(ContentLine line) {
        List<CalendarMoment> all = new ArrayList<>();
        for (String value : line.word().split(",")) {
            // of a period its start: the length is the event's own
            int slash = value.indexOf('/');
            of(line, slash < 0 ? value : value.substring(0, slash)).ifPresent(all::add);
        }
        return all;
    }

    private Optional<CalendarMoment> of(ContentLine line, String value) {
        if (errors.isFull()) {
            return Optional.empty();
        }
        var local = CalendarMoment.local(value.strip());
        if (local.isEmpty()) {
            mistake(
                    line,
                    "wrongTime",
                    "%s in line %d is \"%s\", but must be a date or time such as 20270512T100000Z. Maybe the file is damaged?"
                            .formatted(line.name(), line.number(), CalendarReader.shown(value)));
            return Optional.empty();
        }
        return CalendarMoment.hasTime(value) ? timed(line, value, local.get()) : day(local.get());
    }

    private Optional<CalendarMoment> day(LocalDateTime local) {
        return Optional.of(new CalendarMoment(local, true, floating));
    }

    private Optional<CalendarMoment> timed(ContentLine line, String value, LocalDateTime local) {
        if (value.strip().endsWith("Z")) {
            return Optional.of(new CalendarMoment(local, false, ZoneOffset.UTC.getRules()));
        }
        String zone = line.parameters().getOrDefault("TZID", "");
        if (zone.isEmpty()) {
            tally.count(NoteTally.Thing.FLOATING);
            return Optional.of(new CalendarMoment(local, false, floating));
        }
        var clock = clocks.of(zone);
        if (clock.isEmpty()) {
            mistake(
                    line,
                    "unknownTimeZone",
                    "%s in line %d is in the time zone \"%s\", which is neither known nor described in the file.%s"
                            .formatted(
                                    line.name(),
                                    line.number(),
                                    CalendarReader.shown(zone),
                                    clocks.hint(zone)));
        }
        return clock.map(known -> new CalendarMoment(local, false, known));
    }

    /** Notes what is wrong with a line. */
    void mistake(ContentLine line, String code, String sentence) {
        mistake(line.number(), code, sentence);
    }

    /** Notes what is wrong in a line. */
    void mistake(int line, String code, String sentence) {
        errors.add(file.at().at("line %d".formatted(line)), code, sentence);
    }
}
