package dev.plumbline.exchange.in.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clocks of a zone that a file describes (VTIMEZONE). */
final class FileZone implements WallClock {

    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(\\d{2})?");

    /**
     * A change of clocks.
     *
     * @param local what they show before it
     */
    private record Change(LocalDateTime local, ZoneOffset before, ZoneOffset after) {}

    private final NavigableMap<LocalDateTime, Change> changes;

    private FileZone(NavigableMap<LocalDateTime, Change> changes) {
        this.changes = changes;
    }

    /**
     * As far as it matters between two times; empty if it cannot be read.
     *
     * @param budget for rules that repeat and for lists of times
     */
    static Optional<FileZone> of(
            CalendarComponent zone, LocalDateTime from, LocalDateTime to, CalendarBudget budget) {
        var changes = new TreeMap<LocalDateTime, Change>();
        for (String kind : List.of("STANDARD", "DAYLIGHT")) {
            for (CalendarComponent part : zone.parts(kind)) {
                if (!add(part, from, to, budget, changes)) {
                    return Optional.empty();
                }
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new FileZone(changes));
    }

    private static boolean add(
            CalendarComponent part,
            LocalDateTime from,
            LocalDateTime to,
            CalendarBudget budget,
            Map<LocalDateTime, Change> changes) {
        var before = offset(part, "TZOFFSETFROM");
        var after = offset(part, "TZOFFSETTO");
        var start = part.line("DTSTART").flatMap(line -> CalendarTimes.local(line.word()));
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
                CalendarTimes.local(value).ifPresent(times::add);
            }
        }
        WallClock clock = local -> local.toInstant(before);
        var rule = part.line("RRULE");
        if (rule.isPresent()) {
            var first = new CalendarMoment(start.get(), false, clock);
            var repeated =
                    RecurrenceRule.of(rule.get().word())
                            .flatMap(known -> known.starts(first, from, to, budget));
            if (repeated.isEmpty()) {
                return false;
            }
            times.addAll(repeated.get());
        }
        times.forEach(time -> changes.put(time, new Change(time, before, after)));
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

    @Override
    public Instant at(LocalDateTime local) {
        var entry = changes.floorEntry(local);
        if (entry == null) {
            return local.toInstant(changes.firstEntry().getValue().before());
        }
        var last = entry.getValue();
        int skipped = last.after().getTotalSeconds() - last.before().getTotalSeconds();
        boolean isSkipped = local.isBefore(last.local().plusSeconds(skipped));
        return local.toInstant(isSkipped ? last.before() : last.after());
    }
}
