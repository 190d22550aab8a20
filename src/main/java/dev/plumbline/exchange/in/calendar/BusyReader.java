package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects the busy times of all files. */
final class BusyReader {

    private final ConferenceDays days;
    private final ZoneId floating;
    private final ImportNotes notes;
    private final InputErrors errors;
    private final CalendarBusyTimes busy;
    private final CalendarBudget budget = new CalendarBudget();

    /**
     * @param floating of times without a zone
     */
    BusyReader(
            ConferenceDays days,
            ZoneId floating,
            ImportNotes notes,
            InputErrors errors,
            CalendarBusyTimes busy) {
        this.days = days;
        this.floating = floating;
        this.notes = notes;
        this.errors = errors;
        this.busy = busy;
    }

    void read(SourceFile file, List<CalendarComponent> calendars, OwnerSearch search) {
        var owners = search.of(file, calendars, budget);
        var tally = new NoteTally();
        var clocks = new CalendarZones(calendars, days, budget);
        var moments = new MomentReader(file, clocks, floating.getRules(), tally, notes);
        readEvents(calendars, owners, moments, tally);
        var freeBusy = new FreeBusy(moments, days, budget, tally);
        for (CalendarComponent component : parts(calendars, "VFREEBUSY")) {
            add(owners.of(component), freeBusy.stretches(component));
        }
        if (budget.isSpent()) {
            errors.add(
                    file.at(),
                    "tooManyTimes",
                    "The events of the file (%s) repeat too often, or are of too many people, to be followed. Maybe export only the conference's days?"
                            .formatted(file.name()));
            return;
        }
        moments.noteUnknownZones();
        owners.note(notes);
        tally.note(notes, file.name(), floating.getId());
    }

    private void readEvents(
            List<CalendarComponent> calendars,
            EventOwners owners,
            MomentReader moments,
            NoteTally tally) {
        var all = parts(calendars, "VEVENT");
        var events = new CalendarOccurrences(all, moments, days, budget, tally);
        for (CalendarComponent event : all) {
            if (budget.isSpent()) {
                return;
            }
            var stretches = events.stretches(event);
            if (!stretches.isEmpty()) {
                add(owners.of(event), stretches);
            }
        }
    }

    private static List<CalendarComponent> parts(List<CalendarComponent> calendars, String name) {
        return calendars.stream()
                .map(calendar -> calendar.parts(name))
                .flatMap(Collection::stream)
                .toList();
    }

    private void add(Map<String, Boolean> people, List<BusyStretch> stretches) {
        if (!budget.allows((long) people.size() * stretches.size())) {
            return;
        }
        people.forEach(
                (person, isTentative) ->
                        stretches.forEach(
                                stretch ->
                                        busy.add(
                                                person,
                                                new BusyStretch(
                                                        stretch.start(),
                                                        stretch.end(),
                                                        stretch.isTentative() || isTentative))));
    }
}
