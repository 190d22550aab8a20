package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static ImportResult talks(String text) {
        var options =
                new ImportOptions(
                        null, ZoneId.of("Asia/Tokyo"), null, List.of(), null, Map.of(), true);
        var file = new SourceFile("talks.csv", text.getBytes(StandardCharsets.UTF_8));
        return SheetImporter.csv().read(new ImportRequest(List.of(file), options, null));
    }

    private static List<String> fields(ProblemSheet sheet, String header) {
        return sheet.headers().meant(header).stream().map(SheetColumn::field).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title      | TITLE
                    title      | Talk title
                    title      | Titel
                    title      | Título (max. 80)
                    title      | Tytuł
                    title      | ＴＩＴＬＥ
                    title      | タイトル
                    title      | 标题
                    speakers   | Vortragende(r)
                    speakers   | Vortragende
                    speakers   | Referent:in
                    speakers   | Referent/in
                    speakers   | Referent*innen
                    speakers   | ReferentIn
                    speakers   | Speaker name
                    speakers   | Speakers
                    speakers   | Speaker(s)
                    speakers   | Intervenant·e·s
                    speakers   | Orateur/trice
                    speakers   | Ponente(s)
                    speakers   | Relatore
                    speakers   | Palestrante
                    speakers   | Přednášející
                    speakers   | Prelegent/ka
                    speakers   | 講演者
                    speakers   | 演讲者
                    minutes    | Dauer in Minuten
                    minutes    | Duration [min]
                    minutes    | Duration (min)
                    minutes    | Dauer (Min.)
                    minutes    | duration_minutes
                    minutes    | Durée (en minutes)
                    minutes    | Durée en minutes
                    minutes    | Duración
                    minutes    | Czas trwania
                    minutes    | Délka v minutách
                    minutes    | 時間（分）
                    minutes    | 时长（分钟）
                    minMinutes | Min. minutes
                    id         | #
                    id         | Nr.
                    id         | No.
                    abstract   | Resumé
                    abstract   | Zusammenfassung (öffentlich)
                    abstract   | 摘要
                    track      | Strang
                    track      | トラック
                    """)
    void areKnownAsPeopleWriteThem(String field, String header) {
        assertThat(fields(ProblemSheet.TALKS, header)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "room, Místnost",
        "room, 部屋",
        "start, Startzeit",
        "start, Heure de début",
        "start, Początek",
        "start, 开始时间",
        "end, Fine",
        "end, Término",
        "end, 終了"
    })
    void ofTimeSlotsAreKnownInManyLanguages(String field, String header) {
        assertThat(fields(ProblemSheet.TIME_SLOTS, header)).containsExactly(field);
    }

    /** What would be read as something else is worse than what is not read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duration (hours)",
                "Dauer in Stunden",
                "Speaker (affiliation)",
                "Speaker e-mail",
                "Correo electrónico",
                "メールアドレス",
                "Title in minutes",
                "Priority (1-5)x",
                "-",
                ""
            })
    void areNotStretched(String header) {
        assertThat(fields(ProblemSheet.TALKS, header)).isEmpty();
    }

    @Test
    void knowEveryNameOfTheirOwn() {
        for (var sheet : ProblemSheet.values()) {
            for (SheetColumn column : sheet.columns()) {
                assertThat(sheet.headers().meant(column.header())).containsExactly(column);
                for (String alias : column.aliases()) {
                    assertThat(sheet.headers().meant(alias)).as(alias).isNotEmpty();
                }
            }
        }
    }

    @Test
    void areNotedWhereTheyMayMeanSeveral() {
        assertThat(talks("Title,Subject,minutes\nA,B,30\n").notes())
                .anyMatch(
                        note ->
                                note.kind() == Kind.DOUBTFUL
                                        && note.where().contains("column B (Subject)")
                                        && note.message().contains("\"Title\" or \"Clusters\""));
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class, () -> talks("Subject,minutes\nB,30\n"));
        assertThat(refusal.errors().getFirst().detail())
                .contains("no column (Title). Maybe \"Subject\" is it");
    }

    @Test
    void thatAreExactGoBeforeThoseThatMeanTheSame() {
        var imported = talks("Talk,Title,minutes\nBo,A talk,30\n");

        assertThat(imported.problem().talks().getFirst().title()).isEqualTo("A talk");
        assertThat(imported.notes())
                .anyMatch(note -> note.message().contains("column B is read as \"Title\" already"));
    }

    @Test
    void thatAreNotReadAreOneNoteWithAdvice() {
        var notes = talks("Title,minutes,E-Mail,Speeker,Referend,Seats,Colour\nA,30,a@b,,,,red\n");

        assertThat(notes.notes())
                .filteredOn(note -> note.kind() == Kind.DROPPED)
                .singleElement()
                .extracting(note -> note.message())
                .asString()
                .contains(
                        "column C (E-Mail) – no e-mail addresses are kept",
                        "column D (Speeker) – maybe \"Speakers\"?",
                        "column E (Referend) – maybe \"Speakers\"?",
                        "column F (Seats)",
                        "column G (Colour)");
        assertThat(notes.problem().people()).isEmpty();
    }
}
