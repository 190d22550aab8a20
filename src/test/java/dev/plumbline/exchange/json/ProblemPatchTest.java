package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.JsonDiff;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patches make of a problem what they say, or are refused with the operation and its place. */
class ProblemPatchTest {

    private static final InputPointer AT = InputPointer.base("").at("patch");
    private static final Problem PROBLEM =
            ProblemJson.read(
                    """
                    {"name": "Small", "timeZone": "UTC", "rooms": [{"id": "r", "name": "Room"}],
                     "timeSlots": [{"id": "s", "room": "r", "start": "2026-10-05T10:00:00Z",
                                    "end": "2026-10-05T11:00:00Z"}],
                     "talks": [{"id": "t1", "title": "One", "minutes": 30},
                               {"id": "t2", "title": "Two", "minutes": 20}]}
                    """
                            .getBytes(StandardCharsets.UTF_8));

    private final InputErrors errors = new InputErrors();

    private Problem patched(String patch) {
        return patched(PROBLEM, JsonText.parse(patch.getBytes(StandardCharsets.UTF_8)));
    }

    private Problem patched(Problem problem, JsonNode patch) {
        return ProblemPatch.apply(problem, patch, AT, errors);
    }

    @Test
    void everyOperationIsMade() {
        var problem =
                patched(
                        """
                        [{"op": "test", "path": "/talks/0/title", "value": "One"},
                         {"op": "replace", "path": "/talks/0/title", "value": "First"},
                         {"op": "copy", "from": "/talks/0", "path": "/talks/-"},
                         {"op": "replace", "path": "/talks/2/id", "value": "t3"},
                         {"op": "move", "from": "/talks/2", "path": "/talks/0"},
                         {"op": "remove", "path": "/talks/2"},
                         {"op": "add", "path": "/talks/0/minMinutes", "value": 15}]
                        """);

        assertThat(errors.list()).isEmpty();
        assertThat(problem.talks())
                .extracting(talk -> talk.id() + " " + talk.title())
                .containsExactly("t3 First", "t1 First");
        assertThat(problem.talks().getFirst().minMinutes()).isEqualTo(15);
    }

    @Test
    void whatLiesBetweenTwoProblemsLeadsFromOneToTheOther() {
        var mapper = JsonMapperFactory.mapper();
        int count = TestSize.of("patch.problems", 30, 2_000);
        for (long seed = 0; seed < count; seed++) {
            var before = RandomProblems.of(seed, RandomProblems.ANY);
            var after = RandomProblems.of(seed + 1, RandomProblems.ANY);
            JsonNode patch = JsonDiff.asJson(mapper.valueToTree(before), mapper.valueToTree(after));

            assertThat(patched(before, patch)).isEqualTo(after);
            assertThat(errors.list()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                           | /patch            | wrongType
                    [5]                                                          | /patch/0          | badOperation
                    [{"path": "/name", "value": 1}]                              | /patch/0/op       | badOperation
                    [{"op": "ad", "path": "/name", "value": 1}]                  | /patch/0/op       | badOperation
                    [{"op": "add", "value": 1}]                                  | /patch/0/path     | badOperation
                    [{"op": "add", "path": "", "value": {}}]                     | /patch/0/path     | badOperation
                    [{"op": "add", "path": "name", "value": "x"}]                | /patch/0/path     | badOperation
                    [{"op": "add", "path": "/na~2me", "value": "x"}]             | /patch/0/path     | badOperation
                    [{"op": "add", "path": "/name"}]                             | /patch/0/value    | badOperation
                    [{"op": "move", "path": "/name"}]                            | /patch/0/from     | badOperation
                    [{"op": "move", "from": "/talks", "path": "/talks/0"}]       | /patch/0/from     | badOperation
                    [{"op": "remove", "path": "/talks/7"}]                       | /patch/0          | noSuchPlace
                    [{"op": "remove", "path": "/talks/-"}]                       | /patch/0          | noSuchPlace
                    [{"op": "remove", "path": "/people/0"}]                      | /patch/0          | noSuchPlace
                    [{"op": "add", "path": "/people/-", "value": {}}]            | /patch/0          | noSuchPlace
                    [{"op": "add", "path": "/talks/01", "value": {}}]            | /patch/0          | noSuchPlace
                    [{"op": "add", "path": "/talks/9", "value": {}}]             | /patch/0          | noSuchPlace
                    [{"op": "add", "path": "/name/x", "value": 1}]               | /patch/0          | noSuchPlace
                    [{"op": "copy", "from": "/nothing", "path": "/name"}]        | /patch/0          | noSuchPlace
                    [{"op": "test", "path": "/name", "value": "Large"}]          | /patch/0          | testFailed
                    [{"op": "replace", "path": "/name", "value": 5}]             | /modelInput/name  | wrongType
                    [{"op": "replace", "path": "/talks/1/id", "value": "t1"}]    | /modelInput/talks/1/id | duplicateId
                    """)
    void aPatchThatCannotBeMadeIsRefused(String patch, String pointer, String code) {
        patched(patch);

        assertThat(errors.list())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(pointer + " " + code);
        String detail = errors.list().getFirst().detail();
        if (pointer.startsWith("/patch/")) {
            assertThat(detail).startsWith("Operation 1");
        }
        assertThat(detail).endsWith(detail.contains("Maybe") ? "?" : ".");
    }

    @Test
    void aFailingOperationIsNamedByItsNumber() {
        patched(
                """
                [{"op": "remove", "path": "/talks/1"}, {"op": "remove", "path": "/talks/1"}]
                """);

        assertThat(errors.list())
                .extracting(InputError::pointer, InputError::detail)
                .containsExactly(
                        tuple(
                                "/patch/1",
                                "Operation 2 (remove /talks/1): there is nothing at /talks/1. Maybe it is empty, and so left out?"));
    }

    /** Each of these copies all that is there already. */
    @Test
    void aPatchDoesNotGrowWithoutBound() {
        ArrayNode patch = JsonNodeFactory.instance.arrayNode();
        for (int copy = 0; copy < 40; copy++) {
            patch.addObject()
                    .put("op", "copy")
                    .put("from", "/talks")
                    .put("path", "/talks/0/copy" + copy);
        }
        patched(PROBLEM, patch);

        assertThat(errors.list()).extracting(InputError::code).containsExactly("tooLarge");
    }

    @Test
    void aPatchOfTooManyOperationsIsNotMade() {
        ArrayNode patch = JsonNodeFactory.instance.arrayNode();
        for (int number = 0; number < 1_001; number++) {
            patch.addObject().put("op", "test").put("path", "/name").put("value", "Small");
        }
        patched(PROBLEM, patch);

        assertThat(errors.list()).extracting(InputError::code).isEqualTo(List.of("tooLarge"));
    }
}
