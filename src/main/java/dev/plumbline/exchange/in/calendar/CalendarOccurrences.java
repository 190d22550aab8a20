package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.calendar.NoteTally.Thing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When the events of a calendar take place, as far as that is on a conference's days. */
final class CalendarOccurrences {

    private static final long MOST_DAYS = 36_525;

    private final MomentReader moments;
    private final ConferenceDays days;
    private final CalendarBudget budget;
    private final NoteTally tally;

    /** By UID: the times of repeated events that other events replace. */
    private final Map<String, Set<Instant>> replaced = new HashMap<>();

    CalendarOccurrences(
            List<CalendarComponent> events,
            MomentReader moments,
            ConferenceDays days,
            CalendarBudget budget,
            NoteTally tally) {
        this.moments = moments;
        this.days = days;
        this.budget = budget;
        this.tally = tally;
        events.forEach(this::replace);
    }

    /** Which time of a repeated event it replaces. */
    private void replace(CalendarComponent event) {
        event.line("RECURRENCE-ID")
                .ifPresent(
                        line -> {
                            if (line.word("RANGE").equals("THISANDFUTURE")) {
                                tally.count(Thing.ALL_AFTER);
                            }
                            moments.of(line)
                                    .ifPresent(
                                            moment ->
                                                    replaced.computeIfAbsent(
                                                                    uid(event),
                                                                    any -> new HashSet<>())
                                                            .add(moment.instant()));
                        });
    }

    /** What all times of an event share; empty if it says nothing of the kind. */
    private static String uid(CalendarComponent event) {
        return event.text("UID").orElse("");
    }

    /** Empty for an event that keeps nobody busy on these days. */
    List<BusyStretch> stretches(CalendarComponent event) {
        var line = event.line("DTSTART");
        if (line.isEmpty()) {
            moments.mistake(
                    event.number(),
                    "The event of line %d has no DTSTART. Maybe the file is damaged?"
                            .formatted(event.number()));
            return List.of();
        }
        var start = moments.of(line.get());
        var length = start.flatMap(first -> length(event, first));
        if (length.isEmpty() || isFree(event)) {
            return List.of();
        }
        if (!length.get().isPositive()) {
            tally.count(Thing.NO_LENGTH);
            return List.of();
        }
        return stretches(event, start.get(), length.get());
    }

    private static boolean isFree(CalendarComponent event) {
        return event.says("STATUS", "CANCELLED")
                || event.says("TRANSP", "TRANSPARENT")
                || event.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    }

    /** Whether it is uncertain that it takes place. */
    private static boolean isTentative(CalendarComponent event) {
        return event.says("STATUS", "TENTATIVE")
                || event.says("X-MICROSOFT-CDO-BUSYSTATUS", "TENTATIVE");
    }

    private List<BusyStretch> stretches(
            CalendarComponent event, CalendarMoment start, CalendarDuration length) {
        List<BusyStretch> stretches = new ArrayList<>();
        boolean isTentative = isTentative(event);
        for (CalendarMoment moment : times(event, start, length)) {
            stretches.addAll(
                    days.within(
                            BusyStretch.of(moment.instant(), length.after(moment), isTentative)));
        }
        if (stretches.isEmpty()) {
            tally.count(Thing.ELSEWHEN);
        } else if (start.isDate()) {
            tally.count(Thing.ALL_DAY);
        }
        return stretches;
    }

    /** Empty after a mistake. */
    private Optional<CalendarDuration> length(CalendarComponent event, CalendarMoment start) {
        var end = event.line("DTEND");
        var duration = event.line("DURATION");
        if (end.isPresent()) {
            var length =
                    moments.of(end.get()).map(moment -> CalendarDuration.between(start, moment));
            if (length.filter(CalendarDuration::isNegative).isPresent()) {
                moments.mistake(
                        end.get(),
                        "The event of line %d ends (DTEND, line %d) before it starts. Maybe the two are exchanged?"
                                .formatted(event.number(), end.get().number()));
                return Optional.empty();
            }
            return length;
        }
        if (duration.isPresent()) {
            var length = CalendarDuration.of(duration.get().word());
            if (length.isEmpty()) {
                moments.mistake(
                        duration.get(),
                        "DURATION in line %d is \"%s\", but must be a length such as PT1H30M. Maybe the file is damaged?"
                                .formatted(
                                        duration.get().number(),
                                        CalendarReader.shown(duration.get().value())));
            }
            return length;
        }
        return Optional.of(new CalendarDuration(start.isDate() ? 1 : 0, 0));
    }

    private List<CalendarMoment> times(
            CalendarComponent event, CalendarMoment start, CalendarDuration length) {
        var times = new TreeSet<>(Comparator.comparing(CalendarMoment::instant));
        times.add(start);
        if (event.line("RECURRENCE-ID").isPresent()) {
            return List.copyOf(times);
        }
        if (event.line("EXRULE").isPresent()) {
            tally.count(Thing.EXCLUDED_BY_RULE);
        }
        for (ContentLine line : event.lines("RRULE")) {
            repeated(line, start, length).forEach(time -> times.add(start.at(time)));
        }
        for (ContentLine line : affordable(event.lines("RDATE"))) {
            times.addAll(moments.all(line));
        }
        var excluded = new HashSet<>(replaced.getOrDefault(uid(event), Set.of()));
        for (ContentLine line : affordable(event.lines("EXDATE"))) {
            moments.all(line).forEach(moment -> exclude(moment, start, excluded));
        }
        return times.stream().filter(time -> !excluded.contains(time.instant())).toList();
    }

    private List<ContentLine> affordable(List<ContentLine> lines) {
        return lines.stream().filter(line -> budget.allows(line.mostValues())).toList();
    }

    /** A day without a time excludes whatever begins on it. */
    private static void exclude(
            CalendarMoment moment, CalendarMoment start, Set<Instant> excluded) {
        excluded.add(
                moment.isDate() && !start.isDate()
                        ? start.at(moment.local().with(start.local().toLocalTime())).instant()
                        : moment.instant());
    }

    private List<LocalDateTime> repeated(
            ContentLine line, CalendarMoment start, CalendarDuration length) {
        // a century is longer than any event, and the calendar's years end somewhere
        long before = Math.min(length.mostDays(), MOST_DAYS);
        var from = days.before().minusDays(before);
        var starts = CalendarRecurrence.starts(line.word(), start, from, days.after(), budget);
        if (starts.isEmpty()) {
            tally.count(Thing.RULE);
        }
        return starts.orElse(List.of());
    }
}
