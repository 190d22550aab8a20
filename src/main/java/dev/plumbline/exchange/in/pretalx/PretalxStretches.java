package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stretches of time: when people and rooms can. */
final class PretalxStretches {

    private PretalxStretches() {}

    /** The availabilities of somebody; what is no stretch is a mistake. */
    static List<TimeSpan> available(SourceNode availabilities) {
        List<TimeSpan> all = new ArrayList<>();
        for (SourceNode one : availabilities.elements()) {
            var start = moment(one.get("start"));
            var end = moment(one.get("end"));
            if (start.isEmpty() || end.isEmpty()) {
                continue;
            }
            if (start.get().isBefore(end.get())) {
                all.add(new TimeSpan(start.get(), end.get()));
            } else {
                one.get("end").mistake("endBeforeStart", "after the start " + start.get());
            }
        }
        return all;
    }

    /** A moment with its offset; absent is no mistake, anything else is one. */
    static Optional<OffsetDateTime> moment(SourceNode node) {
        Optional<String> text = node.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var moment = OffsetDateTime.parse(text.get());
            if (SizeLimits.allows(moment)) {
                return Optional.of(moment.withSecond(0).withNano(0));
            }
        } catch (DateTimeException e) {
            // said below, with the other moments that cannot be
        }
        node.mistake("invalidTime", "a time such as 2027-05-12T10:00:00+02:00");
        return Optional.empty();
    }

    /** In order; what overlaps or touches is one. */
    static List<TimeSpan> joined(List<TimeSpan> stretches) {
        List<TimeSpan> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(one -> one.start().toInstant()));
        List<TimeSpan> joined = new ArrayList<>();
        for (TimeSpan next : sorted) {
            if (joined.isEmpty() || next.start().isAfter(joined.getLast().end())) {
                joined.add(next);
            } else if (next.end().isAfter(joined.getLast().end())) {
                joined.add(new TimeSpan(joined.removeLast().start(), next.end()));
            }
        }
        return joined;
    }

    /** What of the whole is in none of the stretches. */
    static List<TimeSpan> gaps(TimeSpan whole, List<TimeSpan> stretches) {
        List<TimeSpan> gaps = new ArrayList<>();
        OffsetDateTime from = whole.start();
        for (TimeSpan one : joined(stretches)) {
            OffsetDateTime until = one.start().isBefore(whole.end()) ? one.start() : whole.end();
            if (from.isBefore(until)) {
                gaps.add(new TimeSpan(from, until));
            }
            from = one.end().isAfter(from) ? one.end() : from;
        }
        if (from.isBefore(whole.end())) {
            gaps.add(new TimeSpan(from, whole.end()));
        }
        return gaps;
    }
}
