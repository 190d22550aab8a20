package dev.plumbline.exchange.in.sheet;

import static dev.plumbline.exchange.in.sheet.SubmissionReading.lone;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.notes;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.places;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.problem.Talk;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When, where and how long sessions are, as programs for calls for papers say it in tables. */
class SubmissionPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Id,Title,Room,Date,Start,Duration\na,A,Hall,2027-05-12,10:00,0:45\nb,B,Hall,2027-05-12,10:45,0:30\n",
                "Id,Title,Room,Start,End\na,A,Hall,2027-05-12 10:00,2027-05-12 10:45\nb,B,Hall,2027-05-12 10:45,2027-05-12 11:15\n",
                "Id;Titel;Raum;Datum;Uhrzeit\na;A;Hall;12.05.2027;10:00-10:45\nb;B;Hall;;10:45-11:15\n",
                "Session Id,Title,Room,Scheduled At,Scheduled Duration\na,A,Hall,12 May 2027 10:00 AM,45\nb,B,Hall,12 May 2027 10:45 AM,30\n",
                "Id,Title,Location,Day,Begin,Ende\na,A,Hall,5/12/2027,10:00 AM,10:45 AM\nb,B,Hall,5/12/2027,10:45 AM,11:15 AM\n",
                "paperID,title,session_room,session_start,session_end\na,A,Hall,2027-05-12 10:00,2027-05-12 10:45\nb,B,Hall,2027-05-12 10:45,2027-05-12 11:15\n",
                "Id,Title,Room,Start,End\na,A,Hall,2027-05-12T08:00:00Z,2027-05-12T08:45:00Z\nb,B,Hall,2027-05-12T10:45:00+02:00,2027-05-12T11:15:00+02:00\n"
            })
    void roomAndStartGiveASchedule(String text) {
        var imported = lone(text);

        assertThat(places(imported))
                .containsExactly(
                        "a hall-2027-05-12-1000 2027-05-12T10:00 45",
                        "b hall-2027-05-12-1000 2027-05-12T10:45 30");
        assertThat(imported.problem().talks()).extracting(Talk::minutes).containsExactly(45, 30);
        assertThat(Objects.requireNonNull(imported.schedule()).placements()).hasSize(2);
    }

    @Test
    void whatHasNoReadableTimeWaitsAndIsNoted() {
        var imported =
                lone(
                        "Id,Title,Room,Start,Minutes\na,A,Hall,2027-05-12 10:00,30\nb,B,Hall,after lunch,30\nc,C,,,30\nd,D,,2027-05-12 11:00,30\n");

        assertThat(places(imported)).hasSize(1);
        assertThat(Objects.requireNonNull(imported.schedule()).waitlist()).hasSize(3);
        assertThat(notes(imported, Kind.DROPPED))
                .singleElement()
                .asString()
                .contains("\"B\"", "\"after lunch\"");
        assertThat(notes(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .contains("\"D\"", "no room");
    }

    @Test
    void papersOfOneBlockGetItsTimeAndNoOrder() {
        var imported =
                lone(
                        """
                        id,title,session_room,session_start,session_end
                        a,A,Hall,2027-05-12 10:00,2027-05-12 11:30
                        b,B,Hall,2027-05-12 10:00,2027-05-12 11:30
                        c,C,Hall,2027-05-12 13:00,2027-05-12 13:30
                        """);

        assertThat(places(imported)).containsExactly("c hall-2027-05-12-1300 2027-05-12T13:00 30");
        assertThat(imported.problem().timeSlots()).hasSize(2);
        assertThat(notes(imported, Kind.DOUBTFUL)).anyMatch(note -> note.contains("\"A\", \"B\""));
    }

    @Test
    void placesAreInTimeSlotsThatAreGiven() {
        var imported =
                read(
                        "talks.csv",
                        "Id,Title,Room,Start,Minutes\na,A,Hall,2027-05-12 10:00,30\nb,B,Hall,2027-05-13 10:00,30\n",
                        "timeslots.csv",
                        "Id,Room,Start,End\nam,Hall,2027-05-12 09:00,2027-05-12 12:00\n");

        assertThat(places(imported)).containsExactly("a am 2027-05-12T10:00 30");
        assertThat(notes(imported, Kind.DROPPED))
                .anyMatch(note -> note.contains("no time slot of its room holds it"));
    }

    @Test
    void lengthsOffTheUsualGridMakeItFiner() {
        var imported = lone("Id,Title,Room,Start,Minutes\na,A,Hall,2027-05-12 10:00,7\n");

        assertThat(imported.problem().gridMinutes()).isEqualTo(1);
    }

    @Test
    void theKindOfSessionMayTellItsLength() {
        var imported =
                lone(
                        "Title,Session format\nA,Lightning (10 min)\nB,Session (45 Minuten)\nC,Other\n");

        assertThat(imported.problem().talks())
                .extracting(Talk::minutes)
                .containsExactly(10, 45, 30);
        assertThat(imported.missing()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Full talk (45 minutes), 45",
        "1.5 h, 90",
        "0:45, 45",
        "00:45:00, 45",
        "1 hour, 60",
        "20 Minuten, 20"
    })
    void lengthsAreReadAsProgramsWriteThem(String cell, int minutes) {
        assertThat(lone("Title,Duration\nA,%s\n".formatted(cell)).problem().talks().getFirst())
                .extracting(Talk::minutes)
                .isEqualTo(minutes);
    }

    @Test
    void datesOfWhichNobodyKnowsTheOrderAreNoted() {
        var imported = lone("Title,Room,Start,Minutes\nA,Hall,5/6/2027 10:00,30\n");

        assertThat(notes(imported, Kind.DOUBTFUL)).anyMatch(note -> note.contains("month first"));
    }
}
