package dev.plumbline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    private static List<Row> rows(String text) {
        return CsvTables.read(new SourceFile("talks.csv", text.getBytes(StandardCharsets.UTF_8)))
                .rows();
    }

    private static String written(String... cells) {
        var sheet =
                new OutputSheet("One", List.of("Head"), List.of(Arrays.asList((Object[]) cells)));
        return new String(CsvTables.write(sheet), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r", "\uFEFFsep=;\r\n"})
    void takesTheSeparatorThatTheFirstLineSays(String line) {
        assertThat(rows(line + "a,b,c;d\n1,2;3"))
                .containsExactly(
                        new Row(1, List.of("a,b,c", "d")), new Row(2, List.of("1,2", "3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void takesLineEndsOfAllSystems(String end) {
        assertThat(rows("a;b~1;\"x\ny\"~~3;4~".replace("~", end)))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("1", "x\ny")),
                        new Row(4, List.of("3", "4")));
    }

    @Test
    void takesMarksWhereverPeoplePutThem() {
        assertThat(rows("a, \"b, c\" ,5\" disk,\"x\"\"y\",\"\"\n").getFirst().cells())
                .containsExactly("a", "b, c", "5\" disk", "x\"y", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void saysInWhichLineAMarkIsNotClosed(String end) {
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () -> rows("a,b~\"x~y\",2~1,\"open~more,text~".replace("~", end)));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("unclosedQuote");
        assertThat(refusal.errors().getFirst().detail()).contains("line 4 of the file (talks.csv)");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,", "\"\"", ";;;\n;;;", "sep=;\n"})
    void refusesATableInWhichNothingStands(String text) {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> rows(text));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("emptyInput");
    }

    @Test
    void writesAMarkForExcel() {
        assertThat(written("Žluťoučký")).startsWith("\uFEFF\"Head\"");
        assertThat(rows(written("Žluťoučký")).getFirst().cells()).containsExactly("Head");
    }

    @Test
    void leavesApostrophesOfOthersAlone() {
        assertThat(rows("''Twas,'tis,'''a,''\n").getFirst().cells())
                .containsExactly("''Twas", "'tis", "'''a", "''");
    }

    /** Whatever separates cells elsewhere must not begin a formula there. */
    @Test
    void hidesFormulasBehindOtherSeparators() {
        assertThat(written("x;=1+1", "x\n-1", "\t@a", " +1", "''=1", "＝1"))
                .endsWith("\"x;'=1+1\",\"x\n'-1\",\"'\t'@a\",\"' +1\",\"'''=1\",\"'＝1\"\r\n");
    }

    @Test
    void keepsEveryTextExactly() {
        var random = new SplittableRandom(3);
        String letters = "'=+-@;,\t\r\n \"ax＝\u00A0";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder("'".repeat(random.nextInt(3)));
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(rows(written(text.toString(), "end")).get(1).cells())
                    .containsExactly(text.toString(), "end");
        }
    }
}
