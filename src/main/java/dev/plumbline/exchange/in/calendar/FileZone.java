package dev.plumbline.exchange.in.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clocks of a zone that a file describes (VTIMEZONE), as far as they matter. */
final class FileZone {

    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(\\d{2})?");

    /** A change of clocks. */
    private record Change(ZoneOffset before, ZoneOffset after) {}

    private final LocalDateTime from;
    private final LocalDateTime to;
    private final CalendarBudget budget;

    /** By what the clocks show before it. */
    private final TreeMap<LocalDateTime, Change> changes = new TreeMap<>();

    private FileZone(LocalDateTime from, LocalDateTime to, CalendarBudget budget) {
        this.from = from;
        this.to = to;
        this.budget = budget;
    }

    /**
     * As far as it matters between two times; empty if it cannot be read.
     *
     * @param budget for rules that repeat and for lists of times
     */
    static Optional<ZoneRules> of(
            CalendarComponent zone, LocalDateTime from, LocalDateTime to, CalendarBudget budget) {
        var clocks = new FileZone(from, to, budget);
        for (String kind : List.of("STANDARD", "DAYLIGHT")) {
            for (CalendarComponent part : zone.parts(kind)) {
                if (!clocks.add(part)) {
                    return Optional.empty();
                }
            }
        }
        return clocks.changes.isEmpty() ? Optional.empty() : Optional.of(clocks.rules());
    }

    private ZoneRules rules() {
        var before = changes.firstEntry().getValue().before();
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        changes.forEach(
                (time, change) -> {
                    if (!change.before().equals(change.after())) {
                        transitions.add(
                                ZoneOffsetTransition.of(time, change.before(), change.after()));
                    }
                });
        return ZoneRules.of(before, before, List.of(), transitions, List.of());
    }

    /** Whether it can be read. */
    private boolean add(CalendarComponent part) {
        var before = offset(part, "TZOFFSETFROM");
        var after = offset(part, "TZOFFSETTO");
        var start = part.line("DTSTART").flatMap(line -> CalendarMoment.local(line.word()));
        if (before == null || after == null || start.isEmpty()) {
            return false;
        }
        List<LocalDateTime> times = new ArrayList<>(List.of(start.get()));
        var listed = part.lines("RDATE");
        if (!budget.allows(listed.stream().mapToLong(ContentLine::mostValues).sum())) {
            return false;
        }
        for (ContentLine line : listed) {
            for (String value : line.word().split(",")) {
                CalendarMoment.local(value).ifPresent(times::add);
            }
        }
        var rule = part.line("RRULE");
        if (rule.isPresent()) {
            var first = new CalendarMoment(start.get(), false, ZoneRules.of(before));
            var repeated = CalendarRecurrence.starts(rule.get().word(), first, from, to, budget);
            if (repeated.isEmpty()) {
                return false;
            }
            times.addAll(repeated.get());
        }
        times.forEach(time -> changes.put(time, new Change(before, after)));
        return true;
    }

    private static @Nullable ZoneOffset offset(CalendarComponent part, String property) {
        String text = part.line(property).map(ContentLine::word).orElse("");
        try {
            return OFFSET.matcher(text).matches() ? ZoneOffset.of(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
