package dev.plumbline.exchange.in.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The busy times of a person who keeps the rest to themselves (VFREEBUSY). */
final class FreeBusy {

    private final MomentReader moments;
    private final ConferenceDays days;
    private final CalendarBudget budget;
    private final NoteTally tally;

    FreeBusy(MomentReader moments, ConferenceDays days, CalendarBudget budget, NoteTally tally) {
        this.moments = moments;
        this.days = days;
        this.budget = budget;
        this.tally = tally;
    }

    /** As far as they are on a conference's days. */
    List<BusyStretch> stretches(CalendarComponent component) {
        List<BusyStretch> stretches = new ArrayList<>();
        for (ContentLine line : component.lines("FREEBUSY")) {
            if (!line.word("FBTYPE").equals("FREE") && budget.allows(line.mostValues())) {
                for (String period : line.word().split(",")) {
                    add(line, period.strip(), stretches);
                }
            }
        }
        return stretches;
    }

    private void add(ContentLine line, String period, List<BusyStretch> stretches) {
        int slash = period.indexOf('/');
        var start = moments.of(part(line, slash < 0 ? period : period.substring(0, slash)));
        if (start.isEmpty()) {
            return;
        }
        var length =
                slash < 0
                        ? Optional.<CalendarDuration>empty()
                        : length(line, start.get(), period, slash);
        if (length.filter(CalendarDuration::isPositive).isEmpty()) {
            moments.mistake(
                    line,
                    "FREEBUSY in line %d has \"%s\", but must have a start and an end or length, such as 20270512T100000Z/PT1H. Maybe the file is damaged?"
                            .formatted(line.number(), CalendarReader.shown(period)));
            return;
        }
        var parts =
                days.within(
                        BusyStretch.of(
                                start.get().instant(),
                                length.get().after(start.get()),
                                line.word("FBTYPE").equals("BUSY-TENTATIVE")));
        if (parts.isEmpty()) {
            tally.count(NoteTally.Thing.ELSEWHEN);
        }
        stretches.addAll(parts);
    }

    private Optional<CalendarDuration> length(
            ContentLine line, CalendarMoment start, String period, int slash) {
        String end = period.substring(slash + 1);
        return end.startsWith("P")
                ? CalendarDuration.of(end)
                : moments.of(part(line, end))
                        .map(moment -> CalendarDuration.between(start, moment));
    }

    private static ContentLine part(ContentLine line, String value) {
        return new ContentLine(line.name(), line.parameters(), value, line.number());
    }
}
