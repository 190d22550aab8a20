package dev.plumbline.exchange.in.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clocks of a zone that a file describes (VTIMEZONE). */
final class FileZone implements Clock {

    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(\\d{2})?");

    /**
     * A change of clocks.
     *
     * @param local what they show before it
     */
    private record Change(LocalDateTime local, ZoneOffset before, ZoneOffset after) {}

    private final List<Change> changes;

    private FileZone(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * As far as it matters between two times; empty if it cannot be read.
     *
     * @param budget for rules that repeat
     */
    static Optional<FileZone> of(
            Component zone, LocalDateTime from, LocalDateTime to, Budget budget) {
        List<Change> changes = new ArrayList<>();
        for (String kind : List.of("STANDARD", "DAYLIGHT")) {
            for (Component part : zone.parts(kind)) {
                if (!add(part, from, to, budget, changes)) {
                    return Optional.empty();
                }
            }
        }
        changes.sort(Comparator.comparing(Change::local));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new FileZone(changes));
    }

    private static boolean add(
            Component part,
            LocalDateTime from,
            LocalDateTime to,
            Budget budget,
            List<Change> changes) {
        var before = offset(part, "TZOFFSETFROM");
        var after = offset(part, "TZOFFSETTO");
        var start = part.line("DTSTART").flatMap(line -> Times.local(line.word()));
        if (before == null || after == null || start.isEmpty()) {
            return false;
        }
        List<LocalDateTime> times = new ArrayList<>(List.of(start.get()));
        for (ContentLine line : part.lines("RDATE")) {
            for (String value : line.word().split(",")) {
                Times.local(value).ifPresent(times::add);
            }
        }
        Clock clock = local -> local.toInstant(before);
        var rule = part.line("RRULE").map(line -> Repetition.of(line.word()));
        if (rule.isPresent()) {
            if (rule.get().isEmpty()) {
                return false;
            }
            times.addAll(
                    rule.get()
                            .get()
                            .starts(new Moment(start.get(), false, clock), from, to, budget));
        }
        times.forEach(time -> changes.add(new Change(time, before, after)));
        return true;
    }

    private static @Nullable ZoneOffset offset(Component part, String property) {
        String text = part.line(property).map(ContentLine::word).orElse("");
        try {
            return OFFSET.matcher(text).matches() ? ZoneOffset.of(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public Instant at(LocalDateTime local) {
        Change last = null;
        for (Change change : changes) {
            if (change.local().isAfter(local)) {
                break;
            }
            last = change;
        }
        if (last == null) {
            return local.toInstant(changes.getFirst().before());
        }
        int skipped = last.after().getTotalSeconds() - last.before().getTotalSeconds();
        boolean isSkipped = local.isBefore(last.local().plusSeconds(skipped));
        return local.toInstant(isSkipped ? last.before() : last.after());
    }
}
