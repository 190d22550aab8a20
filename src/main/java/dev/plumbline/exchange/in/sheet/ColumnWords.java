package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says columns, as the file calls them, where sentences of the contract say fields. */
final class ColumnWords {

    private static final String LEADING = "The field (";

    /** Names of fields that are no plain words; what stands in quotation marks was handed in. */
    private static final Pattern NAMES =
            Pattern.compile("\"[^\"]*\"|\\b[a-z]+[A-Z][A-Za-z]*\\b|(?<=than )minutes(?= \\()");

    /**
     * The sentence for people who know the file alone.
     *
     * @param pointer of the value that it is about
     */
    String told(String sentence, String pointer, CellIndex spots) {
        String begin = "";
        String rest = sentence;
        int end = sentence.indexOf(')');
        if (sentence.startsWith(LEADING) && end > 0) {
            begin = "The column (%s)".formatted(header(pointer, spots));
            rest = sentence.substring(end + 1);
        }
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return begin
                + NAMES.matcher(rest)
                        .replaceAll(
                                name ->
                                        Matcher.quoteReplacement(
                                                word(name.group(), parent, spots)));
    }

    private static String word(String name, String parent, CellIndex spots) {
        return name.startsWith("\"")
                ? name
                : spots.header(parent + "/" + name)
                        .or(() -> column(parent + "/" + name).map(SheetColumn::header))
                        .or(() -> column("/" + name).map(SheetColumn::header))
                        .orElse(name);
    }

    /** As the file calls it; as the template does where it has no such column. */
    private static String header(String pointer, CellIndex spots) {
        String value = pointer.replaceFirst("/\\d+$", "");
        return spots.header(value)
                .or(() -> column(value).map(SheetColumn::header))
                .orElse(value.substring(value.lastIndexOf('/') + 1));
    }

    /** The column of the template for a value of the contract. */
    private static Optional<SheetColumn> column(String pointer) {
        String path =
                Arrays.stream(pointer.split("/"))
                        .filter(step -> !step.isEmpty() && !step.matches("\\d+"))
                        .collect(Collectors.joining("."));
        return Arrays.stream(ProblemSheet.values())
                .flatMap(sheet -> columns(sheet, path))
                .findFirst();
    }

    private static Stream<SheetColumn> columns(ProblemSheet sheet, String path) {
        List<String> lists =
                sheet == ProblemSheet.PUBLISHED ? List.of(sheet.list(), "") : sheet.lists();
        return sheet.columns().stream()
                .filter(
                        column ->
                                lists.stream()
                                        .map(list -> path(list, sheet.part(), column.field()))
                                        .anyMatch(path::equals));
    }

    private static String path(String list, String part, String field) {
        return Stream.of(list, part, field)
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("."));
    }
}
