package dev.plumbline.exchange.in.calendar;

import static dev.plumbline.exchange.in.calendar.TinyCalendars.busy;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.busyWith;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.calendar;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.event;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.read;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that come again and again. */
class CalendarRepetitionTest {

    @Test
    void keepsTheHourOfTheWallClockWhenTheClocksChange() {
        assertThat(
                        busyWith(
                                "DTSTART;TZID=America/New_York:20260704T093000",
                                "DTEND;TZID=America/New_York:20260704T101500",
                                "RRULE:FREQ=DAILY"))
                .containsExactly(
                        "2026-10-31T09:30-04:00/2026-10-31T10:15-04:00",
                        "2026-11-01T09:30-05:00/2026-11-01T10:15-05:00");
    }

    @Test
    void countsFromTheFirstTime() {
        assertThat(
                        busyWith(
                                "DTSTART:20261029T140000Z",
                                "DURATION:PT1H",
                                "RRULE:FREQ=DAILY;COUNT=3"))
                .containsExactly("2026-10-31T10:00-04:00/2026-10-31T11:00-04:00");
    }

    @Test
    void endsWithTheLastTimeOfARule() {
        assertThat(
                        busyWith(
                                "DTSTART;TZID=America/New_York:20261029T100000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=DAILY;UNTIL=20261031T140000Z"))
                .containsExactly("2026-10-31T10:00-04:00/2026-10-31T11:00-04:00");
        assertThat(
                        busyWith(
                                "DTSTART;TZID=America/New_York:20261029T100000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=DAILY;UNTIL=20261031T135959Z"))
                .isEmpty();
    }

    @Test
    void staysInStepWithRulesThatBeganLongAgo() {
        assertThat(
                        busyWith(
                                // 8,705 days, an odd number, before the first day
                                "DTSTART:20021231T150000Z",
                                "DURATION:PT1H",
                                "RRULE:FREQ=DAILY;INTERVAL=2"))
                .containsExactly("2026-11-01T10:00-05:00/2026-11-01T11:00-05:00");
        assertThat(
                        busyWith(
                                "DTSTART:20050131T150000Z",
                                "DURATION:PT1H",
                                "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1"))
                .containsExactly("2026-10-31T11:00-04:00/2026-10-31T12:00-04:00");
    }

    @Test
    void movesOneTimeOfARepeatedEvent() {
        String file =
                calendar(
                        event(
                                "UID:x",
                                "DTSTART:20261001T140000Z",
                                "DURATION:PT1H",
                                "RRULE:FREQ=DAILY"),
                        event(
                                "UID:x",
                                "RECURRENCE-ID:20261031T140000Z",
                                "DTSTART:20261031T190000Z",
                                "DURATION:PT1H"),
                        event(
                                "UID:x",
                                "RECURRENCE-ID:20261101T140000Z",
                                "STATUS:CANCELLED",
                                "DTSTART:20261101T140000Z",
                                "DURATION:PT1H"));

        assertThat(busy(read(file, told("ada", null)), "ada"))
                .containsExactly("2026-10-31T15:00-04:00/2026-10-31T16:00-04:00");
    }

    @Test
    void isNotFloodedByRules() {
        String when = "DTSTART:20261001T000000Z\nDURATION:PT1S\n";
        assertThat(busyWith(when + "RRULE:FREQ=SECONDLY")).isEmpty();
        assertThat(
                        busyWith(
                                when
                                        + "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5;BYSECOND=1,2"))
                .isEmpty();
        assertThat(busyWith(when + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).isEmpty();
        assertThat(busyWith(when + "RRULE:FREQ=DAILY;COUNT=999999;BYMONTH=1")).isEmpty();
    }

    /** Saturday, 31 October, and Sunday, 1 November 2026, by RFC 5545, section 3.3.10. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20261020T150000Z | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO | ",
                "20261020T150000Z | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU | 2026-11-01",
                // a Sunday is the last day of its week, unless told otherwise
                "20261018T150000Z | FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU | 2026-10-31 2026-11-01",
                "20260905T150000Z | FREQ=WEEKLY;BYMONTH=11;BYDAY=SA,SU | 2026-11-01",
                "20220507T150000Z | FREQ=WEEKLY;BYDAY=SA,SU;BYSETPOS=2 | 2026-11-01",
                // no month without a 31st counts
                "20260131T150000Z | FREQ=MONTHLY;COUNT=6 | 2026-10-31",
                "20260131T150000Z | FREQ=MONTHLY;COUNT=5 | ",
                "20200201T150000Z | FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1 | 2026-10-31",
                "20200201T150000Z | FREQ=MONTHLY;BYDAY=1SU,-1SA | 2026-10-31 2026-11-01",
                "20200101T150000Z | FREQ=YEARLY;BYWEEKNO=44;BYDAY=SU | 2026-11-01",
                "20200101T150000Z | FREQ=YEARLY;BYYEARDAY=-61 | 2026-11-01",
                "20201031T150000Z | FREQ=YEARLY;INTERVAL=3 | 2026-10-31",
                "20201031T150000Z | FREQ=YEARLY;INTERVAL=4 | "
            })
    void followsTheWordsOfTheStandard(String start, String rule, @Nullable String days) {
        assertThat(busyWith("DTSTART:" + start, "DURATION:PT1H", "RRULE:" + rule))
                .extracting(busy -> busy.substring(0, "2026-10-31".length()))
                .isEqualTo(days == null ? List.of() : List.of(days.split(" ")));
    }

    @Test
    void wholeDaysHaveNoHours() {
        assertThat(
                        busyWith(
                                "DTSTART;VALUE=DATE:20261001",
                                "RRULE:FREQ=WEEKLY;BYDAY=SA;BYHOUR=9,12"))
                .containsExactly("2026-10-31T00:00-04:00/2026-11-01T00:00-04:00");
    }

    private static InvalidInputException refusal(String... parts) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> read(calendar(parts), told("ada", null)));
    }

    /** One of them costs little; a file may have as many as it likes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16010101T000000Z | FREQ=DAILY;COUNT=999999",
                "00010101T000000Z | FREQ=DAILY",
                "20260101T000000Z | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "20260101T000000Z | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=1,2,3,4,5,6;BYSETPOS=366,-366",
                "20260101T000000Z | FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=1,2,3;BYMINUTE=1,2,3,4;BYSETPOS=366"
            })
    void refusesToFollowManyRulesThatTakeLong(String start, String rule) {
        String endless = event("DTSTART:" + start, "DURATION:PT1H", "RRULE:" + rule);
        var refusal = refusal((endless + "\n").repeat(5_000));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("tooManyTimes");
    }

    @Test
    void passesOverRulesThatSayTheSameAgainAndAgain() {
        assertThat(
                        busyWith(
                                "DTSTART:20261001T000000Z",
                                "DURATION:PT1H",
                                "RRULE:FREQ=YEARLY;BYMONTH="
                                        + "1,".repeat(200)
                                        + "1;BYMONTHDAY="
                                        + "2,".repeat(200)
                                        + "2"))
                .isEmpty();
    }

    /** Half a million changes of clocks, each of which every event would look at. */
    @Test
    void aZoneOfEndlessChangesIsRefused() {
        String zone =
                "BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                        + "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                        + ("RDATE:" + "20300101T000000,".repeat(1_000) + "20300101T000000\r\n")
                                .repeat(500)
                        + "END:STANDARD\r\nEND:VTIMEZONE\r\n";
        var refusal = refusal(zone, event("DTSTART;TZID=Own:20261031T100000", "DURATION:PT1H"));

        assertThat(refusal.errors()).extracting(InputError::code).contains("tooManyTimes");
    }

    @Test
    void aNameOfAZoneThatNeverEndsIsUnknown() {
        String name = "/".repeat(3_000_000);
        var imported =
                read(
                        calendar(
                                event(
                                        "DTSTART;TZID=" + name + ":20261031T100000",
                                        "DURATION:PT1H")),
                        told("ada", null));

        assertThat(imported.notes())
                .extracting(note -> note.message())
                .anyMatch(text -> text.contains("neither known nor described"));
    }

    /** Google calls the calendar by the address, and names the owner so in what was declined. */
    @Test
    void whatTheOwnerDeclinedIsNoBusyTime() {
        String declined =
                "X-WR-CALNAME:ada@example.org\n"
                        + event(
                                "DTSTART:20261031T140000Z",
                                "DURATION:PT1H",
                                "ATTENDEE;PARTSTAT=DECLINED;CN=ada@example.org:mailto:ada@example.org");

        assertThat(busy(read(calendar(declined), told("ada", null)), "ada")).isEmpty();
        assertThat(
                        busy(
                                read(
                                        calendar(declined.replace("PARTSTAT=DECLINED;", "")),
                                        told("ada", null)),
                                "ada"))
                .hasSize(1);
    }

    @Test
    void linesMayBeFoldedWithinACharacter() {
        byte[] text =
                calendar(event("DTSTART:20261031T140000Z", "DURATION:PT1H", "SUMMARY:Käse"))
                        .getBytes(StandardCharsets.UTF_8);
        var folded = new ByteArrayOutputStream();
        for (byte one : text) {
            folded.write(one);
            if (one == (byte) 0xC3) {
                folded.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
            }
        }
        var imported =
                new CalendarImporter()
                        .read(
                                new ImportRequest(
                                        List.of(new SourceFile("x.ics", folded.toByteArray())),
                                        told("ada", null),
                                        TinyCalendars.PROBLEM));

        assertThat(busy(imported, "ada")).hasSize(1);
    }

    @Test
    void anEventOfACityIsRefused() {
        var refusal =
                refusal(
                        event(
                                "DTSTART:20261031T140000Z",
                                "DURATION:PT1H",
                                "ATTENDEE;CN=P:mailto:x\n".repeat(10_001)));

        assertThat(refusal.errors()).extracting(InputError::code).contains("tooManyAttendees");
    }
}
