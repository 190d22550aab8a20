package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.SizeLimits;
import dev.plumbline.testing.TinyWorkbook;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mistakes are told in the words of the file. */
class SheetMistakesTest {

    private static ImportResult read(List<String> tracks, SourceFile... files) {
        var options =
                new ImportOptions(
                        null, ZoneId.of("Europe/Prague"), null, tracks, null, Map.of(), true);
        return SheetImporter.csv().read(new ImportRequest(List.of(files), options, null));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> mistakes(SourceFile... files) {
        var refusal =
                catchThrowableOfType(InvalidInputException.class, () -> read(List.of(), files));
        return refusal.errors().stream().map(InputError::detail).toList();
    }

    @Test
    void namesColumnsAsTheFileDoes() {
        assertThat(
                        mistakes(
                                file(
                                        "talks.csv",
                                        """
                                        Titel;Dauer;Prio;Mindestdauer;Stellung
                                        A;25;9;30;FIRST
                                        ;7;;;
                                        """)))
                .containsExactlyInAnyOrder(
                        "In \"talks.csv, row 2, column E (Stellung)\": The column (Position of) is required.",
                        "In \"talks.csv, row 3, column A (Titel)\": The column (Titel) is required.",
                        "In \"talks.csv, row 2, column C (Prio)\": The column (Prio) is 9, but must be from 1 to 5.",
                        "In \"talks.csv, row 2, column D (Mindestdauer)\": The column (Mindestdauer) is 30, more than Dauer (25). Maybe exchange them?",
                        "In \"talks.csv, row 3, column B (Dauer)\": The column (Dauer) is 7, but must be a multiple of Grid (5). Maybe 5?");
    }

    @Test
    void namesCellsWhoseFormulasFailed() {
        byte[] workbook =
                TinyWorkbook.of(
                        "Talks",
                        """
                        <row>%s%s%s</row>
                        <row>%s<c t="e"><f>A9</f><v>#N/A</v></c><c t="e"><v>#REF!</v></c></row>
                        <row><c><f>A2</f></c><c><v>30</v></c></row>
                        """
                                .formatted(
                                        text("Titel"), text("Dauer"), text("Colour"), text("A")));
        assertThat(mistakes(new SourceFile("book.xlsx", workbook)))
                .containsExactly(
                        "In \"book.xlsx, sheet Talks, row 2, column B (Dauer)\": The cell has the error #N/A. Maybe correct its formula, or type the value?",
                        "In \"book.xlsx, sheet Talks, row 3, column A (Titel)\": The cell has a formula without a result (=A2). Maybe open the file in a spreadsheet program and save it again?");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(text);
    }

    @Test
    void takesTheTimeZoneOfTheOptions() {
        var imported =
                read(
                        List.of(),
                        file("talks.csv", "Title,Minutes\nA,30\n"),
                        file("conference.csv", "Name,Grid\nMade up,10\n"));

        assertThat(imported.problem().timeZone()).isEqualTo(ZoneId.of("Europe/Prague"));
        assertThat(imported.problem().gridMinutes()).isEqualTo(10);
    }

    @Test
    void readsAnAgendaInOtherLanguages() {
        var imported =
                read(
                        List.of(),
                        file("talks.csv", "Id,Title,Minutes\na,A,30\n"),
                        file(
                                "slots.csv",
                                "Id,Room,Start,End\ns,R,2027-05-12 09:00,2027-05-12 12:00\n"),
                        file(
                                "programm.csv",
                                "Vortrag;Zeitfenster;Beginn;Dauer (min)\na;s;12.05.2027 9:30;30\n"
                                        .replace("12.05.2027", "2027-05-12")));

        assertThat(Objects.requireNonNull(imported.schedule()).placements()).hasSize(1);
        assertThat(Objects.requireNonNull(imported.problem().published()).placements()).hasSize(1);
    }

    @Test
    void doesNotPlanSingleTracks() {
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> read(List.of("Bus MC"), file("talks.csv", "Title\nA\n")));

        assertThat(refusal.errors())
                .extracting(InputError::code)
                .containsExactly("unsupportedOption");
    }

    @Test
    void refusesMoreRowsThanAnySheetHas() {
        assertThat(
                        mistakes(
                                        file(
                                                "talks.csv",
                                                "Title\n"
                                                        + "A\n"
                                                                .repeat(
                                                                        SizeLimits.SESSIONS
                                                                                + 1_000)))
                                .getFirst())
                .isEqualTo(
                        "The table (talks.csv) has 11,000 rows, but at most 10,000 are read. Maybe remove what is not needed?");
    }

    @Test
    void refusesMorePeopleThanAnyConferenceHas() {
        String speakers =
                IntStream.range(0, 20_001)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(";"));
        assertThat(mistakes(file("talks.csv", "Title,Speakers\nA,\"%s\"\n".formatted(speakers))))
                .singleElement()
                .asString()
                .startsWith("The cells name 20,001 different people");
    }
}
