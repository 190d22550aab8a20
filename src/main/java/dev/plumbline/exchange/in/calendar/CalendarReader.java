package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ShownValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the components of one calendar file; what tells nothing about busy times is passed over.
 */
final class CalendarReader {

    private static final String CALENDAR = "VCALENDAR";
    private static final int DEEPEST = 20;
    private static final int MOST_LINES = 400_000;
    private static final int MOST_ATTENDEES = 10_000;
    private static final int SHOWN = 40;

    /** What is told about busy times; titles are not. */
    static final Set<String> WANTED =
            Set.of(
                    "UID",
                    "RECURRENCE-ID",
                    "SEQUENCE",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "RDATE",
                    "EXDATE",
                    "EXRULE",
                    "STATUS",
                    "TRANSP",
                    "ATTENDEE",
                    "ORGANIZER",
                    "FREEBUSY",
                    "TZID",
                    "TZOFFSETFROM",
                    "TZOFFSETTO",
                    "NAME",
                    "X-WR-CALNAME",
                    "X-MICROSOFT-CDO-BUSYSTATUS");

    private final SourceFile file;
    private final Set<String> wanted;
    private final InputErrors errors;
    private final ImportNotes notes;
    private final List<CalendarComponent> calendars = new ArrayList<>();
    private final Deque<CalendarComponent> open = new ArrayDeque<>();
    private int kept;

    /** Of the component that began last. */
    private int attendees;

    private int strange;
    private int firstStrange;

    /**
     * @param wanted the properties that are kept
     */
    CalendarReader(SourceFile file, Set<String> wanted, InputErrors errors, ImportNotes notes) {
        this.file = file;
        this.wanted = wanted;
        this.errors = errors;
        this.notes = notes;
    }

    /** The calendars of the file; usually one. */
    List<CalendarComponent> read() {
        var lines = new CalendarLines(file);
        while (lines.hasNext() && errors.isEmpty()) {
            String text = lines.next();
            if (!text.isBlank()) {
                read(text, lines.number());
            }
        }
        if (errors.isEmpty() && !open.isEmpty()) {
            mistake(
                    open.peek().number(),
                    "unfinished",
                    "The file ends within %s of line %d. Maybe it was cut off? Export it again."
                            .formatted(shown(open.peek().name()), open.peek().number()));
        }
        if (strange > 0) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "%s, line %d".formatted(file.name(), firstStrange),
                    "%d lines are no lines of a calendar and were passed over, the first is this one."
                            .formatted(strange));
        }
        return calendars;
    }

    private void read(String text, int number) {
        boolean isCalendar = text.strip().equalsIgnoreCase("BEGIN:" + CALENDAR);
        if (open.isEmpty() && !isCalendar) {
            if (calendars.isEmpty()) {
                mistake(
                        number,
                        "notACalendar",
                        "Line %d (\"%s\") is not BEGIN:VCALENDAR, with which calendar files begin. Maybe it is a file of another format?"
                                .formatted(number, shown(text)));
            } else {
                pass(number);
            }
            return;
        }
        var line = ContentLine.of(text, number);
        if (line.isEmpty()) {
            pass(number);
        } else if (line.get().name().equals("BEGIN")) {
            begin(line.get());
        } else if (line.get().name().equals("END")) {
            end(line.get());
        } else if (wanted.contains(line.get().name())) {
            add(line.get());
        }
    }

    private void add(ContentLine line) {
        kept++;
        attendees += line.name().equals("ATTENDEE") ? 1 : 0;
        if (attendees > MOST_ATTENDEES) {
            mistake(
                    line.number(),
                    "tooManyAttendees",
                    "The event with line %d has more than %,d attendees. Maybe it is not about the conference, and can be left out?"
                            .formatted(line.number(), MOST_ATTENDEES));
        } else if (kept > MOST_LINES) {
            mistake(
                    line.number(),
                    "tooManyLines",
                    "The file says more about times and people up to line %d than is read. Maybe export only the conference's days?"
                            .formatted(line.number()));
        } else {
            open.element().add(line);
        }
    }

    private void pass(int number) {
        firstStrange = strange == 0 ? number : firstStrange;
        strange++;
    }

    private void begin(ContentLine line) {
        if (open.size() == DEEPEST) {
            mistake(
                    line.number(),
                    "tooDeep",
                    "More than %d components stand within one another in line %d. Maybe the file is damaged?"
                            .formatted(DEEPEST, line.number()));
            return;
        }
        var component = new CalendarComponent(line.word(), line.number());
        if (open.isEmpty()) {
            calendars.add(component);
        } else {
            open.element().add(component);
        }
        open.push(component);
        attendees = 0;
    }

    private void end(ContentLine line) {
        var component = open.pop();
        if (!component.name().equals(line.word())) {
            mistake(
                    line.number(),
                    "unbalanced",
                    "Line %d ends \"%s\", but \"%s\" of line %d is to be ended first. Maybe a line is missing?"
                            .formatted(
                                    line.number(),
                                    shown(line.word()),
                                    shown(component.name()),
                                    component.number()));
        }
    }

    private void mistake(int number, String code, String sentence) {
        errors.add(file.at().at("line %d".formatted(number)), code, sentence);
    }

    /** Enough of what stands there to find it again. */
    static String shown(String text) {
        return ShownValue.of(text.strip(), SHOWN);
    }
}
