package dev.plumbline.exchange.in.sheet;

import static dev.plumbline.exchange.in.sheet.SubmissionReading.lone;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.mistake;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.notes;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.places;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.read;
import static dev.plumbline.exchange.in.sheet.SubmissionReading.talks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.testing.TinyWorkbook;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs for calls for papers, forms and people make them. */
class SubmissionTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titel;Teilnehmer\nEins;Ada Example\n",
                "Vortragstitel;Vorname;Nachname\nEins;Ada;Example\n",
                "Zeitstempel;Name;E-Mail-Adresse;Titel des Vortrags\n1;Ada Example;a@example.org;Eins\n",
                "Name,Thema\nAda Example,Eins\n",
                "Session,Presenter\nEins,Ada Example\n",
                "Submission title,Your name\nEins,Ada Example\n",
                "title,persons\nEins,Ada Example\n",
                "title,author_names\nEins,Ada Example\n",
                "Vortrag,Mitwirkende\nEins,Ada Example\n",
                "Proposal title,Speaker names\nEins,Ada Example\n",
                "Unser Programm 2027\n\nTitel;Referent\nEins;Ada Example\n",
                "Our programme, 2027;;\n;;\n;Title;Speaker(s)\n;Eins;Ada Example\n",
                ",,,\n,,Title,Speakers\n,,Eins,Ada Example\n"
            })
    void aLoneFileHoldsTalksWhereverItsHeadersAre(String text) {
        assertThat(talks(lone(text))).containsExactly("Eins[Ada Example]");
    }

    @Test
    void whatIsAboveTheHeadersIsNoted() {
        assertThat(notes(lone("Programme 2027\nTitle,Minutes\nA,30\n"), Kind.GUESSED))
                .anyMatch(note -> note.contains("in row 2") && note.contains("\"Programme 2027\""));
    }

    @Test
    void aMissingHeaderIsNamedWithThoseThatAreThere() {
        assertThat(mistake("export.csv", "Tittle,Foo\nA,B\n"))
                .contains("no column (Title)", "Maybe \"Tittle\" is it", "\"Tittle\", \"Foo\"");
    }

    @Test
    void oneRowASpeakerBecomesOneSession() {
        var imported =
                lone(
                        """
                        Session Id,Title,Session format,Scheduled Duration,FirstName,LastName,Bio
                        1,One,Talk,45,Ada,Example,x
                        2,Two,Talk,10,Bo,Sample,y
                        2,,,,Cy,Specimen,z
                        1,One,,,Di,Muster,x
                        """);

        assertThat(talks(imported))
                .containsExactly("One[Ada Example, Di Muster]", "Two[Bo Sample, Cy Specimen]");
        assertThat(imported.problem().talks()).extracting(Talk::id).containsExactly("1", "2");
        assertThat(notes(imported, Kind.MERGED))
                .containsExactly(
                        "2 rows were taken together with others above them, as they name further speakers of the same session.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title,Speaker,Minutes\nOne,Ada Example,30\nOne,Bo Sample,30\n",
                "Title,Speaker,Minutes\nOne,Ada Example,30\n,Bo Sample,\n",
                "Titel;Vorname;Nachname;Dauer\nOne;Ada;Example;30\nOne;Bo;Sample;30\n"
            })
    void withoutIdsTheTitleTellsTheSession(String text) {
        assertThat(talks(lone(text))).containsExactly("One[Ada Example, Bo Sample]");
    }

    @Test
    void sessionsOfOneTitleThatDifferAreSeveral() {
        assertThat(talks(lone("Title,Speaker,Minutes\nBoF,Ada,30\nBoF,Bo,60\nBoF,Bo,60\n")))
                .containsExactly("BoF[Ada]", "BoF[Bo]", "BoF[Bo]");
    }

    @Test
    void authorsComeFromTheirTable() {
        var imported =
                read(
                        "author.csv",
                        """
                        submission #,first name,last name,email,affiliation,person #
                        1,Ada,Example,a@example.org,Example Ltd,7
                        1,Bo,Sample,b@example.org,Sample Ltd,8
                        2,Cy,Specimen,c@example.org,Specimen Ltd,9
                        """,
                        "submission.csv",
                        """
                        #,title,authors,decision
                        1,One,Somebody and Else,accept
                        2,Two,Cy Specimen,reject
                        3,Three,"Di Muster, Ed Probe and Fay Beispiel",accept
                        """);

        assertThat(talks(imported))
                .containsExactly(
                        "One[Ada Example, Bo Sample]", "Three[Di Muster, Ed Probe, Fay Beispiel]");
        assertThat(imported.problem().people().getFirst().affiliation()).isEqualTo("Example Ltd");
        assertThat(notes(imported, Kind.GUESSED))
                .anyMatch(
                        note -> note.contains("authors of the sessions") && note.contains("email"));
    }

    @Test
    void affiliationsAreFoundByTheirNumbers() {
        var imported =
                lone(
                        "paperID;title;authors;organisations\n"
                                + "1;One;\"Example, Ada (1); Sample, Bo (2)\";\"1: Example Ltd; 2: Sample Ltd\"\n");

        assertThat(imported.problem().people())
                .extracting(Person::name, Person::affiliation)
                .containsExactly(
                        tuple("Ada Example", "Example Ltd"), tuple("Bo Sample", "Sample Ltd"));
    }

    @Test
    void oneNumberIsOnePerson() {
        var imported =
                lone(
                        "Title,Speakers\nA,1:Ada Example|2:Bo Sample\nB,3:Ada Example\nC,2:Di Muster\n");

        assertThat(imported.problem().people())
                .extracting(Person::name)
                .containsExactly("Ada Example", "Bo Sample", "Ada Example", "Di Muster");
        assertThat(notes(imported, Kind.DOUBTFUL))
                .anyMatch(note -> note.contains("\"Ada Example\" has two numbers"))
                .anyMatch(note -> note.contains("\"Di Muster\" has the number 2 of \"Bo Sample\""));
    }

    @ParameterizedTest
    @CsvSource({
        "decision, accept, reject",
        "decision, Accept as poster, desk reject",
        "status, Accepted (oral), Rejected",
        "status, Accepted, Withdrawn by author",
        "State, confirmed, canceled",
        "Proposal state, accepted, deleted",
        "acceptance_status, 1, -1",
        "accepted, 1, 0",
        "Accepted?, yes, no",
        "Angenommen, ja, nein",
        "Entscheidung, Zusage, Absage",
        "Entscheidung, Annahme, Ablehnung",
        "Status, angenommen, nicht angenommen",
        "Status, Bestätigt, zurückgezogen",
        "deleted?, no, yes",
        "deleted, '', 2027-01-03 10:00",
        "withdrawn, false, true",
        "Abgelehnt, nein, ja",
        "Zurückgezogen, '', x"
    })
    void whatIsRejectedIsLeftOutAndTold(String header, String kept, String gone) {
        var imported =
                lone("Title,Speakers,%s\nGood,Ada,%s\nBad,Bo,%s\n".formatted(header, kept, gone));

        assertThat(talks(imported)).containsExactly("Good[Ada]");
        assertThat(imported.problem().people()).hasSize(1);
        assertThat(notes(imported, Kind.DROPPED))
                .singleElement()
                .asString()
                .contains("\"Bad\"", header);
        assertThat(notes(imported, Kind.DOUBTFUL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "Accept_Queue", "waitlisted", "submitted", "", "draft"})
    void whatIsNotUnderstoodIsKeptAndAsked(String cell) {
        var imported = lone("Title,Minutes,Status\nGood,30,accepted\nOpen,30,%s\n".formatted(cell));

        assertThat(talks(imported)).containsExactly("Good[]", "Open[]");
        assertThat(notes(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .startsWith("Are these accepted?")
                .contains("\"Open\"")
                .doesNotContain("\"Good\"");
    }

    @Test
    void zeroBesideMinusOneIsUndecided() {
        var imported = lone("Title,Minutes,Acceptance\nA,30,1\nB,30,0\nC,30,-1\n");

        assertThat(talks(imported)).containsExactly("A[]", "B[]");
    }

    @Test
    void furtherRowsOfARejectedSessionGoToo() {
        var imported =
                lone("Id,Title,Status,Speaker\n1,A,Rejected,Ada\n1,,,Bo\n2,B,Accepted,Cy\n,,,Di\n");

        assertThat(talks(imported)).containsExactly("B[Cy, Di]");
    }

    @Test
    void whatIsNotReadIsOneNote() {
        var imported = lone("Title,Minutes,Bio,T-shirt,Diet,Room\nA,30,x,M,none,Hall\n");

        assertThat(notes(imported, Kind.DROPPED))
                .hasSize(2)
                .anyMatch(
                        note ->
                                note.contains("(Bio)")
                                        && note.contains("(T-shirt)")
                                        && note.contains("(Diet)"))
                .anyMatch(note -> note.contains("(Room)"));
    }

    @Test
    void manyNotesOfOneKindAreOneWithAllNames() {
        String rows =
                IntStream.range(0, 40)
                        .mapToObj(number -> "Talk %d,30,Speaker N%d\n".formatted(number, number))
                        .collect(Collectors.joining());
        var imported = lone("Title,Minutes,Speakers\n" + rows);

        assertThat(notes(imported, Kind.GUESSED))
                .filteredOn(note -> note.contains("Speaker N"))
                .singleElement()
                .asString()
                .startsWith("\"Speaker N0\"")
                .contains("39 more")
                .contains("\"Speaker N39\"");
    }

    @Test
    void tablesWithoutTalksAreNamedWithTheirHeaders() {
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> read("a.csv", "Foo,Bar\n1,2\n", "b.csv", "Baz,Qux\n1,2\n"));

        assertThat(refusal.errors()).extracting(InputError::code).containsExactly("noTalks");
        assertThat(refusal.errors().getFirst().detail())
                .contains("a.csv are: \"Foo\", \"Bar\"", "b.csv are: \"Baz\", \"Qux\"");
    }

    /** Tables that the template knows are still what they are. */
    @Test
    void otherSheetsAreNotTakenForTalks() {
        var imported =
                read(
                        "t.csv",
                        "Title,Minutes\nA,30\n",
                        "x.csv",
                        "Name,Affiliation,Attendance\nAda,Example Ltd,remote\n"
                                .replace("remote", "in person"),
                        "y.csv",
                        "Room,Start,End\nHall,2027-05-12 09:00,2027-05-12 12:00\n",
                        "z.csv",
                        "Name,Capacity\nHall,100\n");

        assertThat(imported.problem().talks()).hasSize(1);
        assertThat(imported.problem().people()).hasSize(1);
        assertThat(imported.problem().timeSlots()).hasSize(1);
        assertThat(imported.problem().rooms()).hasSize(1);
    }

    @Test
    void answersOfAFormAreTalks() {
        var imported =
                lone(
                        """
                        Timestamp,Email Address,What is your name?,What is the title of your talk?,Describe it in a short abstract,How long is it?
                        1/2/2027 10:00:00,a@example.org,Ada Example,Eins,About one,20 minutes
                        """);

        assertThat(talks(imported)).containsExactly("Eins[Ada Example]");
        assertThat(imported.problem().talks().getFirst().abstractText()).isEqualTo("About one");
        assertThat(notes(imported, Kind.GUESSED))
                .filteredOn(note -> note.startsWith("The column was read as"))
                .hasSize(3);
        assertThat(notes(imported, Kind.DROPPED))
                .singleElement()
                .asString()
                .contains("(Timestamp)", "(How long is it?)");
    }

    @Test
    void numberedColumnsOfSpeakersAreRead() {
        var imported =
                lone(
                        "Title,Speaker 1,Speaker 2,Co-Speakers\nA,Ada Example,Bo Sample,Cy Specimen\n");

        assertThat(talks(imported)).containsExactly("A[Ada Example, Bo Sample, Cy Specimen]");
    }

    /** A title line, headers from column C on, real dates, and a title over two rows. */
    @Test
    void workbooksAreReadLikewise() {
        byte[] workbook =
                TinyWorkbook.of(
                        "Tabelle1",
                        """
                        <row r="1">%s</row>
                        <row r="3">%s%s%s%s</row>
                        <row r="4">%s%s%s%s</row>
                        <row r="5">%s</row>
                        """
                                .formatted(
                                        cell("A1", "Our programme"),
                                        cell("C3", "Titel"),
                                        cell("D3", "Vortragende"),
                                        cell("E3", "Raum"),
                                        cell("F3", "Beginn"),
                                        cell("C4", "Eins"),
                                        cell("D4", "Ada Example"),
                                        cell("E4", "Saal"),
                                        cell("F4", "12.05.2027 10:00"),
                                        cell("D5", "Bo Sample")));
        var options =
                new ImportOptions(
                        null, ZoneId.of("Europe/Berlin"), 30, List.of(), null, Map.of(), true);
        var imported =
                SheetImporter.xlsx()
                        .read(
                                new ImportRequest(
                                        List.of(new SourceFile("book.xlsx", workbook)),
                                        options,
                                        null));

        assertThat(talks(imported)).containsExactly("Eins[Ada Example, Bo Sample]");
        assertThat(places(imported))
                .containsExactly("eins saal-2027-05-12-1000 2027-05-12T10:00 30");
    }

    private static String cell(String at, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
    }
}
