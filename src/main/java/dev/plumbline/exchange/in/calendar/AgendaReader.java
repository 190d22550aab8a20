package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.draft.OffsetZone;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.validation.InputErrors;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one calendar as the agenda of a conference. */
final class AgendaReader {

    /** What is told about sessions. */
    private static final Set<String> WANTED =
            Set.of(
                    "UID",
                    "RECURRENCE-ID",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "RDATE",
                    "STATUS",
                    "TRANSP",
                    "ATTENDEE",
                    "ORGANIZER",
                    "SUMMARY",
                    "DESCRIPTION",
                    "LOCATION",
                    "CATEGORIES",
                    "PRODID",
                    "NAME",
                    "X-WR-CALNAME",
                    "X-WR-TIMEZONE",
                    AgendaEvent.SESSION,
                    "TZID",
                    "TZOFFSETFROM",
                    "TZOFFSETTO");

    private final ImportRequest request;
    private final ImportNotes notes;
    private final InputErrors errors = new InputErrors();

    AgendaReader(ImportRequest request, ImportNotes notes) {
        this.request = request;
        this.notes = notes;
    }

    ImportResult read() {
        SourceFile file = single(request.files());
        var calendars = new CalendarReader(file, WANTED, errors, notes).read();
        errors.throwIfAny();
        var events =
                calendars.stream().flatMap(calendar -> calendar.parts("VEVENT").stream()).toList();
        if (events.isEmpty()) {
            errors.add(
                    file.at(),
                    "noEvents",
                    "The calendar (%s) has no events. Maybe the agenda is not published yet?"
                            .formatted(file.name()));
            errors.throwIfAny();
        }
        var budget = new CalendarBudget();
        var clocks = new CalendarZones(calendars, days(events), budget);
        Optional<ZoneId> named = named(calendars, events, clocks);
        ZoneId floating = Optional.ofNullable(zoneSaid()).or(() -> named).orElse(ZoneOffset.UTC);
        var tally = new NoteTally();
        var moments = new MomentReader(file, clocks, floating.getRules(), tally, notes);
        boolean isOurs =
                calendars.stream()
                        .anyMatch(one -> one.text("PRODID").orElse("").contains("//Plumbline//"));
        var made = new AgendaImport(file, request.options(), moments, isOurs, notes);
        String name = name(calendars);
        events.forEach(made::add);
        moments.noteUnknownZones();
        if (budget.isSpent()) {
            errors.add(
                    file.at(),
                    "tooManyTimes",
                    "The time zones that the file (%s) describes change too often to be followed. Maybe export it again?"
                            .formatted(file.name()));
            errors.throwIfAny();
        }
        ZoneId zone = zone(named, made);
        tally.note(notes, file.name(), ZoneLabel.of(floating));
        if (!isOurs) {
            notes.add(
                    Kind.GUESSED,
                    file.name(),
                    "No problem was handed in with the calendar, so it is taken for a conference's agenda. Maybe name the problem, if it says when people are busy?");
        }
        return made.finish(name, zone);
    }

    private SourceFile single(List<SourceFile> files) {
        for (SourceFile more : files.subList(1, files.size())) {
            errors.add(
                    more.at(),
                    "oneFile",
                    "An agenda is one calendar, but \"%s\" was handed in besides \"%s\". Maybe these are calendars of people, and the problem is missing that they add to?"
                            .formatted(more.name(), files.getFirst().name()));
        }
        errors.throwIfAny();
        return files.getFirst();
    }

    /** What time zones of the file have to be known for. */
    private static ConferenceDays days(List<CalendarComponent> events) {
        List<LocalDate> days =
                events.stream()
                        .flatMap(event -> event.line("DTSTART").stream())
                        .flatMap(line -> CalendarMoment.local(line.word()).stream())
                        .map(LocalDateTime::toLocalDate)
                        .filter(day -> day.getYear() >= 1970 && day.getYear() <= 2200)
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? new ConferenceDays(LocalDate.EPOCH, LocalDate.EPOCH)
                : new ConferenceDays(days.getFirst(), days.getLast());
    }

    private @Nullable ZoneId zoneSaid() {
        return request.options().timeZone();
    }

    /** That of the calendar, else that of the first event that has one. */
    private static Optional<ZoneId> named(
            List<CalendarComponent> calendars,
            List<CalendarComponent> events,
            CalendarZones clocks) {
        Stream<String> ofCalendar =
                calendars.stream().flatMap(calendar -> calendar.text("X-WR-TIMEZONE").stream());
        Stream<String> ofEvents =
                events.stream()
                        .flatMap(event -> event.line("DTSTART").stream())
                        .flatMap(line -> Stream.ofNullable(line.parameters().get("TZID")))
                        .distinct();
        return Stream.concat(ofCalendar, ofEvents)
                .flatMap(id -> clocks.zone(id).stream())
                .findFirst();
    }

    private ZoneId zone(Optional<ZoneId> named, AgendaImport made) {
        ZoneId said = zoneSaid();
        if (said != null) {
            return said;
        }
        if (named.isPresent()) {
            return named.get();
        }
        Optional<ZoneId> likely = made.firstStart().flatMap(OffsetZone::of);
        ZoneId taken = likely.orElse(ZoneId.of("UTC"));
        notes.add(
                Kind.MISSING,
                "timeZone",
                "The calendar names no time zone; %s holds the place. Say the zone in which people read the agenda, such as Europe/Berlin."
                        .formatted(ZoneLabel.of(taken)));
        return taken;
    }

    private String name(Collection<CalendarComponent> calendars) {
        Set<String> names = new LinkedHashSet<>();
        Stream.ofNullable(request.options().name()).forEach(names::add);
        for (CalendarComponent calendar : calendars) {
            calendar.text("X-WR-CALNAME").or(() -> calendar.text("NAME")).ifPresent(names::add);
        }
        if (names.isEmpty()) {
            notes.add(
                    Kind.MISSING,
                    "name",
                    "The calendar does not name the conference. Say its name.");
        }
        return names.isEmpty() ? "Agenda" : names.iterator().next();
    }
}
