package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.Imported;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.in.SourceFile;
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

    private Imported read(ImportOptions options, List<SourceFile> files) {
        return importer().read(new ImportRequest(files, options, null));
    }

    private Imported talks(String text) {
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
    @CsvSource({"25,25", "25m,25", "0:25,25", "1h,60", "1:30,90", "1h 30m,90", "45 min,45"})
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
                .anyMatch(note -> note.message().endsWith("Maybe \"Speakers\"?"));
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
}
