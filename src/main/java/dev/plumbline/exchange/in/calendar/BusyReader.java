package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects the busy times of all files. */
final class BusyReader {

    private final Days days;
    private final ZoneId floating;
    private final ImportNotes notes;
    private final InputErrors errors;
    private final BusyTimes busy;
    private final Budget budget = new Budget();

    /**
     * @param floating of times without a zone
     */
    BusyReader(Days days, ZoneId floating, ImportNotes notes, InputErrors errors, BusyTimes busy) {
        this.days = days;
        this.floating = floating;
        this.notes = notes;
        this.errors = errors;
        this.busy = busy;
    }

    void read(SourceFile file, List<Component> calendars, OwnerSearch search) {
        var owners = search.of(file, calendars, budget);
        var tally = new Tally();
        var clocks = new Clocks(calendars, days, budget);
        var moments = new Moments(file, clocks, Clock.of(floating), tally, errors);
        readEvents(calendars, owners, moments, tally);
        var freeBusy = new FreeBusy(moments, days, budget, tally);
        for (Component component : parts(calendars, "VFREEBUSY")) {
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
        owners.note(notes);
        tally.note(notes, file.name(), floating.getId());
    }

    private void readEvents(
            List<Component> calendars, Owners owners, Moments moments, Tally tally) {
        var all = parts(calendars, "VEVENT").stream().map(Event::new).toList();
        var events = new Events(all, moments, days, budget, tally);
        for (Event event : all) {
            if (budget.isSpent() || errors.isFull()) {
                return;
            }
            var stretches = events.stretches(event);
            if (!stretches.isEmpty()) {
                add(owners.of(event.component()), stretches);
            }
        }
    }

    private static List<Component> parts(List<Component> calendars, String name) {
        return calendars.stream()
                .map(calendar -> calendar.parts(name))
                .flatMap(Collection::stream)
                .toList();
    }

    private void add(Map<String, Boolean> people, List<Stretch> stretches) {
        if (!budget.allows((long) people.size() * stretches.size())) {
            return;
        }
        people.forEach(
                (person, isTentative) ->
                        stretches.forEach(
                                stretch ->
                                        busy.add(
                                                person,
                                                new Stretch(
                                                        stretch.start(),
                                                        stretch.end(),
                                                        stretch.isTentative() || isTentative))));
    }
}
