package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.draft.KnownPeople;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds the busy times in calendars to the people of a problem. Without a problem, a calendar is the
 * agenda of a conference: a problem and its schedule.
 */
public final class CalendarImporter implements Importer {

    private static final ImportFormat FORMAT =
            new ImportFormat(
                    "ics",
                    List.of("ical", "calendar"),
                    "Calendar files (iCalendar): with a problem, when its people are busy on the conference's days; without one, a conference's agenda.",
                    false,
                    true);

    @Override
    public ImportFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportRequest request) {
        var notes = new ImportNotes();
        return request.problem() == null
                ? new AgendaReader(request, notes).read()
                : busyTimes(request, notes);
    }

    private static ImportResult busyTimes(ImportRequest request, ImportNotes notes) {
        var problem = request.requiredProblem();
        var errors = new InputErrors();
        var owners =
                new OwnerSearch(request.options(), new KnownPeople(problem.people(), notes), notes);
        Map<SourceFile, List<CalendarComponent>> calendars = new LinkedHashMap<>();
        for (SourceFile file : request.files()) {
            var errorsInFile = new InputErrors();
            calendars.put(
                    file,
                    new CalendarReader(file, CalendarReader.WANTED, errorsInFile, notes).read());
            errorsInFile.list().forEach(e -> errors.add(e.pointer(), e.code(), e.detail()));
        }
        errors.throwIfAny();
        if (problem.timeSlots().isEmpty()) {
            notes.add(
                    ImportNote.Kind.MISSING,
                    "timeSlots",
                    "The problem has no time slots, so nobody knows which days matter; no busy time was added. Maybe add the time slots and import the calendars again?");
            return new ImportResult(problem, null, notes.list());
        }
        return new ImportResult(
                added(request, problem, calendars, owners, notes, errors), null, notes.list());
    }

    private static Problem added(
            ImportRequest request,
            Problem problem,
            Map<SourceFile, List<CalendarComponent>> calendars,
            OwnerSearch owners,
            ImportNotes notes,
            InputErrors errors) {
        var zone = request.options().timeZone();
        var busy = new CalendarBusyTimes();
        var reader =
                new BusyReader(
                        new ConferenceDays(problem),
                        zone == null ? problem.timeZone() : zone,
                        notes,
                        errors,
                        busy);
        calendars.forEach((file, some) -> reader.read(file, some, owners));
        errors.throwIfAny();
        return busy.addTo(problem, notes);
    }
}
