package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvImporterTest extends ImporterContract {

    private static final String TALKS =
            """
            Titel;Referenten;Dauer;Thema
            Booting;Ana Invented;25;Loaders
            "Keys; and locks";Lin Fictional
            """;

    @Override
    protected Importer importer() {
        return SheetImporter.csv();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(
                file("talks.csv", TALKS),
                file("people.csv", "Name,Attendance,Time zone\nAna Invented,remote,Asia/Kolkata\n"),
                file("slots.csv", "Room,Start,End\nHall,2027-05-12 09:00,2027-05-12 12:00\n"));
    }

    @Override
    protected ImportOptions options() {
        return zone("Europe/Prague");
    }

    private static ImportOptions zone(String zone) {
        return new ImportOptions(null, ZoneId.of(zone), null, List.of(), null, Map.of(), true);
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportResult read(ImportOptions options, List<SourceFile> files) {
        return importer().read(new ImportRequest(files, options, null));
    }

    private ImportResult talks(String text) {
        return read(options(), List.of(file("talks.csv", text)));
    }

    @Test
    void readsSeveralFilesAndSaysWhatItMadeUp() {
        var imported = read(options(), sound());
        assertThat(imported.problem().people())
                .extracting("name")
                .containsExactly("Ana Invented", "Lin Fictional");
        assertThat(imported.problem().timeSlots().getFirst().start())
                .isEqualTo("2027-05-12T09:00+02:00");
        assertThat(imported.problem().talks().get(1).title()).isEqualTo("Keys; and locks");
        assertThat(imported.missing())
                .extracting(ImportNote::where)
                .containsExactly("talks.csv, row 3");
        assertThat(imported.notes().stream().filter(note -> note.kind() == Kind.GUESSED))
                .extracting(ImportNote::where)
                .contains("talks.csv, row 3, column B (Referenten)");
    }

    @ParameterizedTest
    @CsvSource({
        "25,25",
        "25m,25",
        "0:25,25",
        "1h,60",
        "1:30,90",
        "1h 30m,90",
        "1h30,90",
        "45 min,45"
    })
    void readsLengthsAsPeopleTypeThem(String cell, int minutes) {
        var talk = talks("title,minutes\nA," + cell + "\n").problem().talks().getFirst();
        assertThat(talk.minutes()).isEqualTo(minutes);
    }

    @Test
    void namesEveryBadCellAtOnce() {
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> talks("title,minutes,Priority\nA,soon,9\nB,7,high\n"));
        assertThat(refusal.errors())
                .extracting(InputError::pointer)
                .containsExactlyInAnyOrder(
                        "/talks.csv/2/minutes",
                        "/talks.csv/2/Priority",
                        "/talks.csv/3/minutes",
                        "/talks.csv/3/Priority");
        assertThat(refusal.errors().getFirst().detail())
                .contains("talks.csv, row 2, column B (minutes)")
                .contains("\"soon\"");
    }

    @Test
    void guessesWhatAnUnknownHeaderMeans() {
        assertThat(talks("title,minutes,Speekers\nA,30,Bo\n").notes())
                .anyMatch(note -> note.message().contains("(Speekers) – maybe \"Speakers\"?"));
    }

    @Test
    void asksForATimeZone() {
        var files = List.of(file("talks.csv", "title\nA\n"));
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class, () -> read(ImportOptions.NONE, files));
        assertThat(refusal.errors())
                .extracting(InputError::code)
                .containsExactly("missingTimeZone");
    }

    @ParameterizedTest
    @CsvSource({
        "12.05.2027 09:30, 2027-05-12T09:30+02:00",
        "1.5.2027 9:30, 2027-05-01T09:30+02:00",
        "2027-05-12 9:30, 2027-05-12T09:30+02:00",
        "2027-05-12 09:30 +05:30, 2027-05-12T09:30+05:30"
    })
    void readsTimesAsSpreadsheetsWriteThem(String cell, String time) {
        assertThat(new CellValues(ZoneId.of("Europe/Prague")).of(SheetColumn.Kind.TIME, cell))
                .hasValueSatisfying(value -> assertThat(value.textValue()).isEqualTo(time));
    }

    /** Two tables may have the word in their names; only one of them is the sheet. */
    @Test
    void rejectedTalksAreNotPlanned() {
        var imported =
                read(
                        options(),
                        List.of(
                                file("rejected talks.csv", TALKS.replace("Booting", "Spam")),
                                file("talks.csv", TALKS),
                                file("room plan.csv", "When,Who\nMay,Ana\n")));

        assertThat(imported.problem().talks())
                .extracting("title")
                .containsExactly("Booting", "Keys; and locks");
        assertThat(imported.notes().stream().filter(note -> note.kind() == Kind.DROPPED))
                .extracting(ImportNote::where)
                .containsExactlyInAnyOrder("rejected talks.csv", "room plan.csv");
    }

    @Test
    void symbolsTellNamesApart() {
        var talks = "Title;Topic\nA;C++\nB;C#\nC;C\nD;c++\n";

        assertThat(talks(talks).problem().clusters())
                .extracting("name")
                .containsExactly("C++", "C#", "C");
    }

    @Test
    void severalPeopleMayHaveCommasBetween() {
        var imported = talks("Title;Speakers\nA;Ana Invented, Lin Fictional\nB;Invented, Ana\n");

        assertThat(imported.problem().talks().getFirst().participants().speakers())
                .containsExactly("ana-invented", "lin-fictional");
        assertThat(imported.problem().talks().getLast().participants().speakers())
                .containsExactly("ana-invented");
    }

    /** It took minutes when every blank was tried again for every other. */
    @Test
    void aTimeWithAnyNumberOfBlanksIsNone() {
        String cell = "2027-05-12 09:30" + " ".repeat(300_000) + "x";

        assertThat(new CellValues(ZoneId.of("Europe/Prague")).of(SheetColumn.Kind.TIME, cell))
                .isEmpty();
    }

    @Test
    void manyMarksOnOneLetterAreReadInTime() {
        String name = "a" + "\u0301\u0316".repeat(9_000);

        assertThat(talks("Title;Speakers\nA;" + name + "\n").problem().people()).hasSize(1);
    }

    @Test
    void theOnlyTextOfATalkIsItsAbstract() {
        var alone = read(options(), List.of(file("talks.csv", "Title,Description\nOne,Short\n")));
        var both =
                read(
                        options(),
                        List.of(file("talks.csv", "Title,Description,Abstract\nOne,Long,Short\n")));

        assertThat(alone.problem().talks().getFirst().abstractText()).isEqualTo("Short");
        assertThat(alone.problem().talks().getFirst().listing().description()).isNull();
        assertThat(both.problem().talks().getFirst().abstractText()).isEqualTo("Short");
        assertThat(both.problem().talks().getFirst().listing().description()).isEqualTo("Long");
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "TRUE,true", "x,true", "Nein,false", "0,false"})
    void saysWhetherATalkMayBeRecorded(String cell, boolean expected) {
        var talks = "Title,Do not record\nOne," + cell + "\n";

        assertThat(
                        read(options(), List.of(file("talks.csv", talks)))
                                .problem()
                                .talks()
                                .getFirst()
                                .listing()
                                .doNotRecord())
                .isEqualTo(expected);
    }

    @Test
    void whetherItMayBeRecordedIsYesOrNo() {
        var talks = List.of(file("talks.csv", "Title,Do not record\nOne,perhaps\n"));

        assertThat(
                        catchThrowableOfType(
                                        InvalidInputException.class, () -> read(options(), talks))
                                .errors())
                .extracting(InputError::detail)
                .anyMatch(detail -> detail.contains("must be yes or no"));
    }
}
