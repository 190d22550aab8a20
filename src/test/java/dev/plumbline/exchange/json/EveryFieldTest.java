package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.SizeLimits;
import dev.plumbline.testing.EditedJson;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every field of a problem has besides its record component: a value in the test problem that
 * has everything, limits, a column of the workbook, and its line in the documentation.
 */
class EveryFieldTest {

    /** Any number will do: clusters are put in the order of theirs. */
    private static final Set<String> WITHOUT_LIMITS = Set.of("clusters[].order");

    /** What is published may name what is gone, so these ids are compared with nothing. */
    private static final Set<String> OF_WHAT_IS_GONE =
            Set.of("published.placements[].session", "published.placements[].timeSlot");

    /** Of which the table of sheets says only what they are for. */
    private static final Set<ProblemSheet> WITHOUT_COLUMNS =
            EnumSet.of(
                    ProblemSheet.PLACES,
                    ProblemSheet.QUORUMS,
                    ProblemSheet.AFTER,
                    ProblemSheet.PUBLISHED);

    /** By path: {@code talks[].pin.start}. Coordination sessions have the fields of talks. */
    static List<String> fields() {
        List<String> fields = new ArrayList<>();
        collect(Problem.class, "", fields);
        return fields.stream().filter(path -> !path.startsWith("coordinationSessions")).toList();
    }

    private static void collect(Class<?> type, String prefix, List<String> fields) {
        for (RecordField field : RecordShape.of(type).fields()) {
            String path = field.unwrapped() ? prefix : prefix + field.name();
            Class<?> one = element(field.type());
            if (one.isRecord()) {
                boolean isList = field.type() instanceof ParameterizedType;
                String inside = path + (isList ? "[]." : ".");
                collect(one, field.unwrapped() ? path : inside, fields);
            } else {
                fields.add(path);
            }
        }
    }

    private static Class<?> element(Type type) {
        return (Class<?>)
                (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void isInTheProblemThatHasEverything(String path) {
        assertThat(pointers(path)).isNotEmpty();
    }

    /** Whoever adds a number or a text says how large it may be. */
    @ParameterizedTest
    @MethodSource("fields")
    void hasLimits(String path) {
        String pointer = pointers(path).getFirst();
        var given = EditedJson.everyField().tree().at(pointer);
        JsonNode wrong =
                given.isNumber()
                        ? IntNode.valueOf(-1)
                        : TextNode.valueOf("x".repeat(SizeLimits.TEXT_LENGTH + 1));
        boolean isFree =
                given.isNumber() ? WITHOUT_LIMITS.contains(path) : OF_WHAT_IS_GONE.contains(path);

        assertThat(mistakes(pointer, wrong).touches(pointer)).isNotEqualTo(isFree);
    }

    private static InputErrors mistakes(String pointer, JsonNode value) {
        var tree = EditedJson.everyField().with(pointer, value.toString()).tree();
        var errors = new InputErrors();
        ProblemJson.read(tree, "", errors);
        return errors;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void hasAColumnOfTheWorkbook(String path) {
        assertThat(Stream.of(ProblemSheet.values()).flatMap(EveryFieldTest::columns))
                .contains(path);
    }

    private static Stream<String> columns(ProblemSheet sheet) {
        return sheet.columns().stream().map(column -> place(sheet) + column.field());
    }

    private static String place(ProblemSheet sheet) {
        if (sheet.list().isEmpty()) {
            return "";
        }
        String list = sheet.list().equals("published") ? "published." : sheet.list() + "[].";
        return sheet.part().isEmpty() ? list : list + sheet.part() + "[].";
    }

    /** By the header of its column, or the last word of one that goes on from the column before. */
    @ParameterizedTest
    @EnumSource
    void isInTheTableOfSheets(ProblemSheet sheet) throws IOException {
        var row =
                Files.readAllLines(Path.of("docs/formats.md")).stream()
                        .filter(line -> line.startsWith("| "))
                        .map(line -> line.split(" *\\| *"))
                        .filter(cells -> List.of(cells[1].split(", ")).contains(sheet.title()))
                        .findFirst()
                        .orElseThrow();
        var columns = List.of(row[2].split(", "));
        var headers = sheet.columns().stream().map(SheetColumn::header);

        assertThat(WITHOUT_COLUMNS.contains(sheet) ? Stream.<String>empty() : headers)
                .allMatch(
                        header ->
                                columns.contains(header)
                                        || columns.contains(header.replaceFirst(".* ", "")));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void isDocumented(String path) throws IOException {
        int dot = path.indexOf('.');
        String heading = dot < 0 ? "## Problem" : "### " + path.substring(0, dot);
        String text = Files.readString(Path.of("docs/json.md"));
        int start = text.indexOf("\n" + heading);
        int end = text.indexOf("\n#", start + heading.length());

        assertThat(start).as(heading).isPositive();
        assertThat(text.substring(start, end).lines().filter(line -> line.startsWith("|")))
                .anyMatch(line -> names(line, path.substring(path.lastIndexOf('.') + 1)));
    }

    /** In one of the first two columns: the name, or what an object of the name is made of. */
    private static boolean names(String line, String field) {
        String[] cells = line.split("\\|");
        return Pattern.compile("\\b" + Pattern.quote(field) + "\\b")
                .matcher(cells[1] + " " + cells[2])
                .find();
    }

    /** Where the field has values; of a list of them, the first. */
    private static List<String> pointers(String path) {
        List<String> found = new ArrayList<>();
        find(EditedJson.everyField().tree(), "", List.of(path.split("\\.")), found);
        return found;
    }

    private static void find(JsonNode node, String pointer, List<String> path, List<String> found) {
        if (path.isEmpty()) {
            found.add(node instanceof ArrayNode ? pointer + "/0" : pointer);
            return;
        }
        String step = path.getFirst();
        String name = step.replace("[]", "");
        if (!(node instanceof ObjectNode) || !node.has(name)) {
            return;
        }
        var rest = path.subList(1, path.size());
        var value = node.get(name);
        if (!step.endsWith("[]")) {
            find(value, pointer + "/" + name, rest, found);
            return;
        }
        for (int index = 0; index < value.size(); index++) {
            find(value.get(index), pointer + "/" + name + "/" + index, rest, found);
        }
    }
}
