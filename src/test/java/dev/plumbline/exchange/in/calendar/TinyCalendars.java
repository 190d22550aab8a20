package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small calendars, and what becomes of them. */
final class TinyCalendars {

    static final Problem PROBLEM =
            TinyProblem.on("2026-10-31", "America/New_York")
                    .slot("sat", "r1", "09:00", "17:00")
                    .slot("sun", "r1", "2026-11-01T09:00", "2026-11-01T17:00")
                    .talk("a", talk -> talk.speakers("ada"))
                    .talk("b", talk -> talk.speakers("bo"))
                    .problem();

    private TinyCalendars() {}

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\n" + String.join("\n", lines) + "\nEND:VCALENDAR\n";
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    static ImportOptions told(@Nullable String person, @Nullable ZoneId zone) {
        return new ImportOptions(null, zone, null, List.of(), person, Map.of(), true);
    }

    static ImportResult read(String text, ImportOptions options) {
        return new CalendarImporter()
                .read(new ImportRequest(List.of(file("x.ics", text)), options, PROBLEM));
    }

    /** Busy times of a person as "start/end severity", in New York. */
    static List<String> busy(ImportResult imported, String person) {
        return person(imported.problem(), person).unavailable().stream()
                .map(TinyCalendars::shown)
                .toList();
    }

    static String shown(Unavailability busy) {
        return busy.start() + "/" + busy.end() + (busy.severity() == Severity.SOFT ? " soft" : "");
    }

    static Person person(Problem problem, String id) {
        return problem.people().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Busy times of ada, whose calendar has just this event. */
    static List<String> busyWith(String... lines) {
        return busy(read(calendar(event(lines)), told("ada", null)), "ada");
    }
}
