package dev.plumbline.exchange.in.calendar;

import dev.plumbline.problem.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The days of a conference: those on which it has time slots, on its own clocks. */
final class ConferenceDays {

    private final List<BusyStretch> stretches = new ArrayList<>();
    private final LocalDateTime first;
    private final LocalDateTime last;

    /** Of a problem with at least one time slot. */
    ConferenceDays(Problem problem) {
        var zone = problem.timeZone();
        var days = new TreeSet<LocalDate>();
        problem.timeSlots()
                .forEach(
                        slot -> {
                            var end = slot.end().atZoneSameInstant(zone).minusNanos(1);
                            slot.start()
                                    .atZoneSameInstant(zone)
                                    .toLocalDate()
                                    .datesUntil(end.toLocalDate().plusDays(1))
                                    .forEach(days::add);
                        });
        first = days.first().atStartOfDay();
        last = days.last().plusDays(1).atStartOfDay();
        days.forEach(day -> add(day, zone));
    }

    /** Of an agenda that is yet to be read. */
    ConferenceDays(LocalDate first, LocalDate last) {
        this.first = first.atStartOfDay();
        this.last = last.plusDays(1).atStartOfDay();
    }

    /** Days that follow one another are one stretch, or a night would be cut in two. */
    private void add(LocalDate day, ZoneId zone) {
        var whole =
                BusyStretch.of(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant(),
                        false);
        if (!stretches.isEmpty() && stretches.getLast().end() == whole.start()) {
            var before = stretches.removeLast();
            stretches.add(new BusyStretch(before.start(), whole.end(), false));
        } else {
            stretches.add(whole);
        }
    }

    /** A local time, anywhere on earth, before the days begin. */
    LocalDateTime before() {
        return first.minusDays(2);
    }

    /** A local time, anywhere on earth, after the days are over. */
    LocalDateTime after() {
        return last.plusDays(2);
    }

    /** What of the stretch lies in the days. */
    List<BusyStretch> within(BusyStretch stretch) {
        return stretches.stream().map(stretch::within).filter(part -> !part.isEmpty()).toList();
    }
}
