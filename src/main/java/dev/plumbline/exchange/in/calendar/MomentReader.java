package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceFile;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the times of one file, and says what is wrong with them. */
final class MomentReader {

    private final SourceFile file;
    private final CalendarZones clocks;
    private final ZoneRules floating;
    private final NoteTally tally;
    private final ImportNotes notes;
    private final Map<String, Integer> unknownZones = new LinkedHashMap<>();

    /**
     * @param floating of times without a zone, and of days
     */
    MomentReader(
            SourceFile file,
            CalendarZones clocks,
            ZoneRules floating,
            NoteTally tally,
            ImportNotes notes) {
        this.file = file;
        this.clocks = clocks;
        this.floating = floating;
        this.tally = tally;
        this.notes = notes;
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
        var local = CalendarMoment.local(value.strip());
        if (local.isEmpty()) {
            mistake(
                    line,
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
            unknownZones.merge(zone, 1, Integer::sum);
        }
        return clock.map(known -> new CalendarMoment(local, false, known));
    }

    /** Notes that a line is wrong, and what it is about is passed over. */
    void mistake(ContentLine line, String sentence) {
        mistake(line.number(), sentence);
    }

    /** Notes that something is wrong in a line, and what it is about is passed over. */
    void mistake(int line, String sentence) {
        notes.add(
                ImportNote.Kind.DROPPED,
                "%s, line %d".formatted(file.name(), line),
                "This was passed over. " + sentence);
    }

    /** Notes the zones that nobody knows, each once. */
    void noteUnknownZones() {
        unknownZones.forEach(
                (zone, times) ->
                        notes.add(
                                ImportNote.Kind.DROPPED,
                                file.name(),
                                "The time zone \"%s\" is neither known nor described in the file; %,d times in it were passed over.%s"
                                        .formatted(
                                                CalendarReader.shown(zone),
                                                times,
                                                clocks.hint(zone))));
    }
}
