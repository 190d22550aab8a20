package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments as Indico writes them: as date, time and zone in the public exports, as ISO text in
 * the manager's.
 */
record IndicoMoments(ImportNotes notes) {

    /**
     * What begins and ends.
     *
     * @param minutes how long it is, where that is known: it tells which of two hours is meant when
     *     clocks go back
     */
    Optional<TimeSpan> span(SourceNode node, String from, String to, @Nullable Integer minutes) {
        var starts = candidates(node.get(from));
        var ends = candidates(node.get(to));
        List<TimeSpan> possible = new ArrayList<>();
        for (OffsetDateTime start : starts) {
            for (OffsetDateTime end : ends) {
                var span = new TimeSpan(start, end);
                if (minutes == null || span.minutes() == minutes) {
                    possible.add(span);
                }
            }
        }
        if (starts.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        if (possible.size() != 1 && (starts.size() > 1 || ends.size() > 1)) {
            noteTwoHours(node.get(from), starts.getFirst());
        }
        return Optional.of(
                possible.isEmpty()
                        ? new TimeSpan(starts.getFirst(), ends.getFirst())
                        : possible.getFirst());
    }

    private void noteTwoHours(SourceNode node, OffsetDateTime taken) {
        notes.add(
                ImportNote.Kind.GUESSED,
                node.at().text(),
                "Clocks show this time twice in the night they go back; taken is %s, the first. Maybe correct it in the problem?"
                        .formatted(taken));
    }

    /** The moments that may be meant: none, when it is absent or a mistake; two, at times. */
    private List<OffsetDateTime> candidates(SourceNode node) {
        if (!node.isPresent()) {
            return List.of();
        }
        try {
            var moments = node.node().isTextual() ? iso(node) : local(node);
            if (moments.isEmpty() || !SizeLimits.allows(moments.getFirst())) {
                node.mistake("badTime", "a time that exists, in the years 1970 to 2200");
                return List.of();
            }
            return moments.stream().map(moment -> wholeMinute(moment, node)).toList();
        } catch (DateTimeException e) {
            node.mistake("badTime", "a time with date, time and tz, or in ISO 8601 with offset");
            return List.of();
        }
    }

    private static List<OffsetDateTime> iso(SourceNode node) {
        return List.of(OffsetDateTime.parse(node.node().textValue().strip()));
    }

    private static List<OffsetDateTime> local(SourceNode node) {
        var time =
                LocalDateTime.of(
                        LocalDate.parse(node.text("date").orElse("")),
                        LocalTime.parse(node.text("time").orElse("")));
        return of(time, ZoneId.of(node.text("tz").orElse("")));
    }

    /** The moments at which clocks in the zone show the time: one; none or two on some nights. */
    static List<OffsetDateTime> of(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).stream().map(time::atOffset).toList();
    }

    private OffsetDateTime wholeMinute(OffsetDateTime moment, SourceNode node) {
        var whole = moment.truncatedTo(ChronoUnit.MINUTES);
        if (!whole.equals(moment)) {
            notes.add(
                    ImportNote.Kind.GUESSED,
                    node.at().text(),
                    "The time (%s) was cut to the minute.".formatted(moment));
        }
        return whole;
    }
}
