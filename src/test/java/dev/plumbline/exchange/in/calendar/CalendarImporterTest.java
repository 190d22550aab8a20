package dev.plumbline.exchange.in.calendar;

import static dev.plumbline.exchange.in.calendar.TinyCalendars.PROBLEM;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.busy;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.busyWith;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.calendar;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.event;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.file;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.person;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.read;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.testing.TinyProblem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarImporterTest extends ImporterContract {

    /** Two days in New York, the clocks go back in the night between them, at 2:00. */
    private static final String RICH =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            X-WR-CALNAME:Ada
            BEGIN:VTIMEZONE
            TZID:Their Zone
            BEGIN:STANDARD
            DTSTART:16011104T020000
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010311T020000
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Their Zone:20261031T100000
            DTEND;TZID=Their Zone:20261031T110000
            SUMMARY:My secret, folded in
              to two lines
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART;TZID=America/New_York:20260101T120000
            DURATION:PT30M
            RRULE:FREQ=WEEKLY;BYDAY=SA,SU
            EXDATE;TZID=America/New_York:20261031T120000
            ATTENDEE;CN="Bo";PARTSTAT=TENTATIVE:mailto:bo@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTART;VALUE=DATE:20261101
            RDATE;VALUE=DATE:20261105
            STATUS:TENTATIVE
            END:VEVENT
            BEGIN:VFREEBUSY
            FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261031T200000Z/PT1H,20261031T220000Z/20261031T223000Z
            FREEBUSY;FBTYPE=FREE:20261031T150000Z/PT1H
            END:VFREEBUSY
            END:VCALENDAR
            """;

    @Override
    protected Importer importer() {
        return new CalendarImporter();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(file("ada.ics", RICH));
    }

    @Override
    protected @Nullable Problem problem() {
        return PROBLEM;
    }

    @Test
    void readsEverythingOfARichCalendar() {
        var imported = importer().read(new ImportRequest(sound(), ImportOptions.NONE, PROBLEM));

        assertThat(busy(imported, "ada"))
                .containsExactly(
                        "2026-10-31T10:00-04:00/2026-10-31T11:00-04:00",
                        "2026-10-31T16:00-04:00/2026-10-31T17:00-04:00 soft",
                        "2026-10-31T18:00-04:00/2026-10-31T18:30-04:00 soft",
                        "2026-11-01T00:00-04:00/2026-11-02T00:00-05:00 soft",
                        "2026-11-01T12:00-05:00/2026-11-01T12:30-05:00");
        assertThat(busy(imported, "bo"))
                .containsExactly("2026-11-01T12:00-05:00/2026-11-01T12:30-05:00 soft");
    }

    @Test
    void changesNothingElse() {
        var imported = importer().read(new ImportRequest(sound(), ImportOptions.NONE, PROBLEM));

        assertThat(withoutBusyTimes(imported.problem())).isEqualTo(withoutBusyTimes(PROBLEM));
    }

    private static Problem withoutBusyTimes(Problem problem) {
        var people = problem.people().stream().map(one -> one.withUnavailable(List.of())).toList();
        return problem.withPeople(people);
    }

    @Test
    void addsNothingWhenTheSameComesTwice() {
        var once = importer().read(new ImportRequest(sound(), ImportOptions.NONE, PROBLEM));
        var twice = importer().read(new ImportRequest(sound(), ImportOptions.NONE, once.problem()));

        assertThat(twice.problem()).isEqualTo(once.problem());
    }

    @Test
    void keepsTitlesAndAddressesToItself() {
        var imported = importer().read(new ImportRequest(sound(), ImportOptions.NONE, PROBLEM));

        assertThat(imported.problem().toString() + imported.notes())
                .doesNotContain("secret", "example.org");
    }

    @Test
    void knowsZonesByAllTheirNames() {
        for (String zone :
                List.of(
                        "Europe/Berlin",
                        "W. Europe Standard Time",
                        "/example.org/2011/Europe/Berlin")) {
            assertThat(busyWith("DTSTART;TZID=\"" + zone + "\":20261031T150000", "DURATION:PT1H"))
                    .as(zone)
                    .containsExactly("2026-10-31T10:00-04:00/2026-10-31T11:00-04:00");
        }
        assertThat(busyWith("DTSTART;TZID=Asia/Kathmandu:20261031T234500", "DURATION:PT30M"))
                .containsExactly("2026-10-31T14:00-04:00/2026-10-31T14:30-04:00");
    }

    @Test
    void takesTimesWithoutAZoneForThoseOfTheConferenceOrAsTold() {
        String file = calendar(event("DTSTART:20261031T150000", "DURATION:PT1H"));

        assertThat(busy(read(file, told("ada", null)), "ada"))
                .containsExactly("2026-10-31T15:00-04:00/2026-10-31T16:00-04:00");
        var told = read(file, told("ada", ZoneId.of("Europe/Berlin")));
        assertThat(busy(told, "ada"))
                .containsExactly("2026-10-31T10:00-04:00/2026-10-31T11:00-04:00");
        assertThat(told.notes())
                .anyMatch(
                        note ->
                                note.kind() == ImportNote.Kind.GUESSED
                                        && note.message().contains("Europe/Berlin"));
    }

    @Test
    void roundsSecondsOutward() {
        assertThat(busyWith("DTSTART:20261031T140059Z", "DTEND:20261031T143001Z"))
                .containsExactly("2026-10-31T10:00-04:00/2026-10-31T10:31-04:00");
    }

    @Test
    void passesOverWhatKeepsNobodyBusy() {
        String when = "DTSTART:20261031T140000Z";
        assertThat(busyWith(when, "DURATION:PT1H", "TRANSP:TRANSPARENT")).isEmpty();
        assertThat(busyWith(when, "DURATION:PT1H", "STATUS:CANCELLED")).isEmpty();
        assertThat(busyWith(when, "DURATION:PT1H", "ATTENDEE;CN=Ada;PARTSTAT=DECLINED:mailto:a@b"))
                .isEmpty();
        assertThat(busyWith(when)).isEmpty();
        assertThat(busyWith("DTSTART:20261102T140000Z", "DURATION:PT1H")).isEmpty();
    }

    @Test
    void cutsLongAbsencesToTheDays() {
        assertThat(busyWith("DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261130"))
                .containsExactly("2026-10-31T00:00-04:00/2026-11-02T00:00-05:00");
    }

    @Test
    void joinsWhatOverlapsAndSaysSo() {
        String file =
                calendar(
                        event("DTSTART:20261031T140000Z", "DURATION:PT1H"),
                        event("DTSTART:20261031T143000Z", "DURATION:PT1H"),
                        event("DTSTART:20261031T153000Z", "DURATION:PT1H"));
        var imported = read(file, told("ada", null));

        assertThat(busy(imported, "ada"))
                .containsExactly(
                        "2026-10-31T10:00-04:00/2026-10-31T11:30-04:00",
                        "2026-10-31T11:30-04:00/2026-10-31T12:30-04:00");
        assertThat(imported.notes()).anyMatch(note -> note.kind() == ImportNote.Kind.MERGED);
    }

    @Test
    void tellsInOneNoteThatManyEventsAreOfNobody() {
        String one =
                event(
                        "DTSTART:20261031T140000Z",
                        "DURATION:PT1H",
                        "ATTENDEE;CN=Nobody Known:mailto:nobody@example.org");
        var imported = read(calendar((one + "\n").repeat(500)), ImportOptions.NONE);

        assertThat(imported.problem()).isEqualTo(PROBLEM);
        assertThat(imported.notes()).hasSize(1);
        assertThat(imported.notes().getFirst().message()).contains("500", "\"Nobody Known\"");
    }

    @Test
    void helpsWithAWrongPerson() {
        var problem = TinyProblem.create().talk("a", talk -> talk.speakers("charlotte")).problem();
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () ->
                                importer()
                                        .read(
                                                new ImportRequest(
                                                        sound(), told("charlote", null), problem)));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("unknownPerson");
        assertThat(refusal.errors().getFirst().detail()).contains("Maybe \"Charlotte\"?");
    }

    @Test
    void passesOverWhatIsWrongAndSaysSo() {
        String file =
                calendar(
                        event("DTSTART:20261331T140000Z"),
                        event("DTSTART;TZID=Europe/Berlinn:20261031T140000"),
                        event("DTSTART:20261031T140000Z", "DTEND:20261031T130000Z"),
                        event("DTSTART:20261031T140000Z", "DURATION:long"),
                        event("UID:1"),
                        event("DTSTART:20261031T150000Z", "DURATION:PT1H"));
        var imported = read(file, told("ada", null));

        assertThat(busy(imported, "ada"))
                .containsExactly("2026-10-31T11:00-04:00/2026-10-31T12:00-04:00");
        assertThat(imported.notes())
                .extracting(ImportNote::where)
                .containsExactly(
                        "x.ics, line 3",
                        "x.ics, line 10",
                        "x.ics, line 14",
                        "x.ics, line 16",
                        "x.ics");
        assertThat(imported.notes().getLast().message())
                .contains("Maybe \"Europe/Berlin\"?", "1 times");
    }

    @Test
    void findsNothingToDoWithoutTimeSlots() {
        var problem =
                TinyProblem.on("2026-10-31", "Europe/Berlin")
                        .talk("a", t -> t.speakers("ada"))
                        .problem();
        var imported = importer().read(new ImportRequest(sound(), ImportOptions.NONE, problem));

        assertThat(imported.problem()).isEqualTo(problem);
        assertThat(imported.missing()).hasSize(1);
    }

    @Test
    void agreesWithTheInstantsOfAZoneTheFileDescribes() {
        var times =
                List.of("20261031T235900", "20261101T013000", "20261101T020000", "20261101T120000");
        for (String time : times) {
            var described =
                    importer()
                            .read(
                                    new ImportRequest(
                                            List.of(
                                                    file(
                                                            "x.ics",
                                                            RICH.replace(
                                                                            "Their Zone:20261031T100000",
                                                                            "Their Zone:" + time)
                                                                    .replace(
                                                                            "DTEND;TZID=Their Zone:20261031T110000",
                                                                            "DURATION:PT1M"))),
                                            told("ada", null),
                                            PROBLEM));
            var known = busyWith("DTSTART;TZID=America/New_York:" + time, "DURATION:PT1M");

            assertThat(starts(described))
                    .as(time)
                    .contains(Instant.from(OffsetDateTime.parse(known.getFirst().split("/")[0])));
        }
    }

    private static List<Instant> starts(ImportResult imported) {
        return person(imported.problem(), "ada").unavailable().stream()
                .filter(busy -> busy.severity() == Severity.HARD)
                .map(busy -> busy.start().toInstant())
                .toList();
    }
}
